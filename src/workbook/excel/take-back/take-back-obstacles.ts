import { cellAddress, parseRect } from "../../../model/address";
import { contentPrint } from "../../../model/content-print";
import type { ExcelSession } from "../excel-session";
import { isFormula, printedCells } from "../read/printed-cells";
import { readRects } from "../read/read-rects";
import type { CellsRead } from "../read/read-rects";
import { formulaPrint } from "../write/formula-print";
import type { MadeSheet, WriteReport } from "../write/write-report";
import { lookAtSheets } from "./look-at-sheets";
import type { LookedSheet } from "./look-at-sheets";
import { mentions } from "./mentions";
import { tell, type Message } from "../messages/message";

/** Other sheets are looked through for formulas that need ours; more cells than this would take minutes. */
const MOST_CELLS = 400_000;

/** Why a write cannot be taken back: sheets that are gone or changed, and formulas elsewhere that need them. None when it can. */
export async function takeBackObstacles(report: WriteReport, context: Excel.RequestContext, session: ExcelSession): Promise<readonly Message[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name");
  session.count();
  await context.sync();
  const gone = [
    ...report.sheets.filter((made) => !worksheets.items.some(({ id }) => id === made.id)).map(({ name }) => tell("madeSheetGone", { sheet: name })),
    ...report.names.filter((name) => !names.items.some((item) => item.name.toLowerCase() === name.toLowerCase())).map((name) => tell("madeNameGone", { name })),
  ];
  if (gone.length > 0) return gone;

  const looked = await lookAtSheets(context, session, worksheets.items, report);
  const tooBig = looked.filter((look) => cellCount(look) > MOST_CELLS && !look.made).map(({ sheet }) => sheet.name);
  if (tooBig.length > 0) return tooBig.map((sheet) => tell("tooBigToLook", { sheet }));
  const changed = await changedSheets(looked, context, session);
  const needed = await neededElsewhere(looked, report, context, session);
  const sealed = looked.filter(({ made, sheet }) => made && sheet.protection.protected).map(({ sheet }) => sheet.name);
  return [
    ...sealed.map((sheet) => tell("madeSheetSealed", { sheet })),
    ...changed.map(({ name }) => tell("madeSheetChanged", { sheet: name })),
    ...needed,
  ];
}

function cellCount({ filled }: LookedSheet): number {
  return filled === null ? 0 : (filled.bottom - filled.top + 1) * (filled.right - filled.left + 1);
}

/** Made sheets on which anything differs from what was written. */
async function changedSheets(looked: readonly LookedSheet[], context: Excel.RequestContext, session: ExcelSession): Promise<readonly MadeSheet[]> {
  const ours = looked.flatMap(({ made, ...look }) => (made ? [{ ...look, made }] : []));
  const filled = ours.flatMap(({ sheet, made, filled: rect }) => (rect ? [{ sheet, made, rect }] : []));
  const formulas = ours.flatMap(({ sheet, made }) => made.formulas.flatMap(({ address, print }) => {
    const rect = parseRect(address);
    return rect ? [{ sheet, made, rect, print }] : [];
  }));
  const read = await readRects(context, session, [...filled, ...formulas], ["values", "formulas"]);
  const changed = new Set<MadeSheet>();
  for (const { made, charts, tables } of ours) if (charts !== made.charts || tables !== made.tables.length) changed.add(made);
  for (const { made } of ours) {
    const index = filled.findIndex((one) => one.made === made);
    const cells = read[index];
    const place = filled[index];
    const print = cells && place ? contentPrint(printedCells(place.rect, cells)) : contentPrint([]);
    if (print !== made.print) changed.add(made);
  }
  for (const [index, { made, print }] of formulas.entries()) {
    if (formulaPrint(read[filled.length + index]?.formulas ?? []) !== print) changed.add(made);
  }
  return [...changed];
}

/** Formulas on the other sheets that would lose what they refer to. */
async function neededElsewhere(looked: readonly LookedSheet[], report: WriteReport, context: Excel.RequestContext, session: ExcelSession): Promise<readonly Message[]> {
  const others = looked.flatMap(({ sheet, made, filled }) => (made || !filled ? [] : [{ sheet, rect: filled }]));
  const read = await readRects(context, session, others, ["values", "formulas"]);
  return others.flatMap(({ sheet, rect }, index) => {
    const cells = read[index];
    const cell = cells ? firstMention(rect, cells, report) : null;
    return cell === null ? [] : [tell("neededElsewhere", { sheet: sheet.name, cell })];
  });
}

/** The first cell whose formula speaks of what the report made. */
function firstMention(rect: { readonly top: number; readonly left: number }, cells: CellsRead, report: WriteReport): string | null {
  for (const [down, line] of cells.formulas.entries()) {
    for (const [along, formula] of line.entries()) {
      if (typeof formula !== "string" || !isFormula(formula, cells.values[down]?.[along])) continue;
      if (mentions(formula, report)) return cellAddress(rect.top + down, rect.left + along);
    }
  }
  return null;
}
