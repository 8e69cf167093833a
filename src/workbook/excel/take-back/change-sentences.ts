import { cellAddress, parseRect } from "../../../model/address";
import { contentPrint } from "../../../model/content-print";
import type { ExcelSession } from "../excel-session";
import { addressRect } from "../read/address-rect";
import { isFormula, printedCells } from "../read/printed-cells";
import { readRects } from "../read/read-rects";
import type { CellsRead, Wanted } from "../read/read-rects";
import { formulaPrint } from "../write/formula-print";
import type { MadeSheet, WriteReport } from "../write/write-report";
import { mentions } from "./mentions";

/** Why a write cannot be taken back: sheets that are gone or changed, and formulas elsewhere that need them. None when it can. */
export async function changeSentences(report: WriteReport, context: Excel.RequestContext, session: ExcelSession): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name");
  session.count();
  await context.sync();

  const gone = report.sheets.filter((made) => !worksheets.items.some(({ id }) => id === made.id));
  const lost = report.names.filter((name) => !names.items.some((item) => item.name.toLowerCase() === name.toLowerCase()));
  if (gone.length > 0) return gone.map(({ name }) => `Het blad '${name}' is er niet meer. Verwijder de andere bladen zelf als u ze niet wilt houden.`);
  if (lost.length > 0) return lost.map((name) => `De naam '${name}' is er niet meer. Verwijder de bladen zelf als u ze niet wilt houden.`);

  const looked = worksheets.items.map((sheet) => ({
    sheet, made: report.sheets.find(({ id }) => id === sheet.id) ?? null, used: sheet.getUsedRangeOrNullObject(true).untrack(),
  }));
  for (const { sheet, used } of looked) {
    used.load("address");
    sheet.charts.load("count");
    sheet.tables.load("items/name");
  }
  session.count();
  await context.sync();

  const filled = looked.flatMap((look) => (look.used.isNullObject ? [] : [{ ...look, rect: addressRect(look.used.address) }]));
  const formulas = looked.flatMap(({ sheet, made }) =>
    (made?.formulas ?? []).flatMap(({ address, print }) => {
      const rect = parseRect(address);
      return rect && made ? [{ sheet, rect, print, made }] : [];
    }));
  const wanted: Wanted[] = [...filled, ...formulas];
  const read = await readRects(context, session, wanted, ["values", "formulas"]);

  const changed = new Set<MadeSheet>();
  const needed: string[] = [];
  for (const [index, { made, rect, sheet }] of filled.entries()) {
    const cells = read[index];
    if (!cells) continue;
    if (made) {
      const same = contentPrint(printedCells(rect, cells)) === made.print && sheet.charts.count === made.charts && sheet.tables.items.length === made.tables.length;
      if (!same) changed.add(made);
    } else {
      const cell = firstMention(rect, cells, report);
      if (cell !== null) needed.push(`Op blad '${sheet.name}' verwijst cel ${cell} naar een van de gemaakte bladen.`);
    }
  }
  for (const made of report.sheets) if (!filled.some((look) => look.made === made) && made.print !== contentPrint([])) changed.add(made);
  for (const [index, { print, made }] of formulas.entries()) {
    if (formulaPrint(read[filled.length + index]?.formulas ?? []) !== print) changed.add(made);
  }
  const sealed = looked.filter(({ made, sheet }) => made && sheet.protection.protected).map(({ sheet }) => sheet.name);
  return [
    ...sealed.map((name) => `Het blad '${name}' is inmiddels beveiligd.`),
    ...[...changed].map(({ name }) => `Op het blad '${name}' is sindsdien iets gewijzigd; het wordt niet verwijderd. Doe dat zelf als het weg kan.`),
    ...needed,
  ];
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
