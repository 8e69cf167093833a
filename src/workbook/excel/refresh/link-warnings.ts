import { cellAddress } from "../../../model/address";
import type { ExcelSession } from "../excel-session";
import { addressRect } from "../read/address-rect";
import { isFormula } from "../read/printed-cells";
import { readRects } from "../read/read-rects";
import { mentions } from "../take-back/mentions";
import { tell, type Message } from "../messages/message";

/** Bigger sheets are not looked through; the warning says so. */
const MOST_CELLS = 200_000;

/**
 * Formulas on the user's own sheets keep their address while the rows of ours change place: Excel adjusts them only when rows are inserted,
 * and they are the user's, so that this does not. The messages name the first such cell of each sheet.
 * @param shifted tab names of our sheets of which rows or columns change place.
 * @param own ids of our sheets.
 */
export async function linkWarnings(context: Excel.RequestContext, session: ExcelSession, shifted: readonly string[], own: readonly string[]): Promise<readonly Message[]> {
  if (shifted.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  session.count();
  await context.sync();
  const asked = worksheets.items.filter(({ id }) => !own.includes(id)).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).untrack() }));
  for (const { used } of asked) used.load("address");
  session.count();
  await context.sync();
  const filled = asked.flatMap(({ sheet, used }) => (used.isNullObject ? [] : [{ sheet, rect: addressRect(used.address) }]));
  const isBig = ({ rect }: (typeof filled)[number]): boolean => (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS;
  const small = filled.filter((one) => !isBig(one));
  const read = await readRects(context, session, small, ["values", "formulas"]);
  const ours = { sheets: shifted.map((name) => ({ name, tables: [] })), names: [] };
  const linked = small.flatMap(({ sheet, rect }, index) => {
    const cells = read[index];
    for (const [down, line] of (cells?.formulas ?? []).entries()) {
      const along = line.findIndex((formula, at) => typeof formula === "string" && isFormula(formula, cells?.values[down]?.[at]) && mentions(formula, ours));
      if (along >= 0) return [tell("linkMayBeWrong", { sheet: sheet.name, cell: cellAddress(rect.top + down, rect.left + along) })];
    }
    return [];
  });
  return [...linked, ...filled.filter(isBig).map(({ sheet }) => tell("linksUnknown", { sheet: sheet.name }))];
}
