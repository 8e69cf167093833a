import type { Rect } from "../../../model/address";
import { tableCells } from "../../../model/table-cells";
import type { BlockPlan, CellPlan, SheetPlan, TablePlan } from "../../../model/workbook-plan";

/** Cells of a sheet that are written together: a block, or a table with its header. */
export interface Area {
  readonly rect: Rect;
  readonly table: TablePlan | null;
  /** null is a cell that is left alone. */
  cellAt(row: number, column: number): CellPlan | null;
}

/** The areas of a sheet, blocks first. */
export function sheetAreas(sheet: SheetPlan): readonly Area[] {
  return [...sheet.blocks.flatMap((block) => areaOf(block, null)), ...sheet.tables.flatMap((table) => areaOf(tableCells(table), table))];
}

function areaOf(block: BlockPlan, table: TablePlan | null): readonly Area[] {
  const width = Math.max(0, ...block.rows.map((row) => row.length));
  if (width === 0) return [];
  const rect = { top: block.top, left: block.left, bottom: block.top + block.rows.length - 1, right: block.left + width - 1 };
  return [{ rect, table, cellAt: (row, column) => block.rows[row - block.top]?.[column - block.left] ?? null }];
}
