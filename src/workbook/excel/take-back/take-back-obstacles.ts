import { parseRect } from "../../../model/address";
import { contentPrint } from "../../../model/content-print";
import type { ExcelSession } from "../excel-session";
import { printedCells } from "../read/printed-cells";
import { readRects } from "../read/read-rects";
import { formulaPrint } from "../write/formula-print";
import type { MadeSheet, WriteReport } from "../write/write-report";
import { lookAtSheets } from "./look-at-sheets";
import type { LookedSheet } from "./look-at-sheets";
import { neededElsewhere } from "./needed-elsewhere";
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
  for (const { made, charts, tables, remarks } of ours) if (charts !== made.charts || tables !== made.tables.length || remarks > 0) changed.add(made);
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
