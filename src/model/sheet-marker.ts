import { cellContent } from "./cell-style";
import type { Marker } from "./marker";
import { contentPrint } from "./content-print";
import type { PrintedCell } from "./content-print";
import { sheetExtent } from "./sheet-extent";
import type { CellRole } from "./style";
import { tableCells } from "./table-cells";
import type { SheetPlan } from "./workbook-plan";

/** Roles of cells in which the user types: their content is not ours, so that no print holds it. */
export const INPUT_ROLES: ReadonlySet<CellRole> = new Set([
  "input", "inputFte", "inputWrapped", "inputCenter", "inputDate", "inputNumber", "inputCount", "inputEuro", "inputShare", "inputAny",
]);

/** The marker that a renderer puts on the sheet it makes of this plan. */
export function sheetMarker(sheet: SheetPlan): Marker {
  return { key: sheet.key, name: sheet.name, extent: sheetExtent(sheet), print: contentPrint(plannedCells(sheet, { inputs: false })) };
}

/** What the plan writes, with or without the input cells. */
export function* plannedCells(sheet: SheetPlan, { inputs }: { readonly inputs: boolean }): Generator<PrintedCell> {
  for (const block of [...sheet.blocks, ...sheet.tables.map(tableCells)]) {
    for (const [down, row] of block.rows.entries()) {
      for (const [along, cell] of row.entries()) {
        if (!cell || (!inputs && INPUT_ROLES.has(cell.role ?? "text"))) continue;
        const place = { row: block.top + down, column: block.left + along };
        yield cell.formula === undefined ? { ...place, value: cellContent(cell) } : { ...place, formula: true };
      }
    }
  }
}
