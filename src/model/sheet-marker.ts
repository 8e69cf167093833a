import type { Marker } from "./marker";
import { contentPrint } from "./content-print";
import type { PrintedCell } from "./content-print";
import { sheetExtent } from "./sheet-extent";
import type { CellRole } from "./style";
import type { SheetPlan } from "./workbook-plan";

/** Roles of cells in which the user types: their content is not ours, so that no print holds it. */
export const INPUT_ROLES: ReadonlySet<CellRole> = new Set(["input", "inputFte"]);

/** The marker that a renderer puts on the sheet it makes of this plan. */
export function sheetMarker(sheet: SheetPlan): Marker {
  return { key: sheet.key, name: sheet.name, extent: sheetExtent(sheet), print: contentPrint(plannedCells(sheet)) };
}

/** What the plan writes, input cells left out. */
export function* plannedCells(sheet: SheetPlan): Generator<PrintedCell> {
  for (const block of sheet.blocks) {
    for (const [down, row] of block.rows.entries()) {
      for (const [along, cell] of row.entries()) {
        if (!cell || INPUT_ROLES.has(cell.role ?? "text")) continue;
        const place = { row: block.top + down, column: block.left + along };
        yield cell.formula === undefined ? { ...place, value: cell.value } : { ...place, formula: true };
      }
    }
  }
  for (const table of sheet.tables) {
    for (const [along, column] of table.columns.entries()) {
      yield { row: table.top, column: table.left + along, value: column.name };
      if (INPUT_ROLES.has(column.role)) continue;
      for (const [down, row] of table.rows.entries()) {
        const place = { row: table.top + 1 + down, column: table.left + along };
        yield column.formula === undefined ? { ...place, value: row[along] ?? null } : { ...place, formula: true };
      }
    }
  }
}
