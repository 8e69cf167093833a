import { TABLE_HEAD_ROLE } from "../../model/table-style";
import type { BlockPlan, CellPlan, TableColumnPlan, TablePlan } from "../../model/workbook-plan";

/** A planned table as a block of cells: names on top, calculated columns as formulas with their values. */
export function tableCells(table: TablePlan): BlockPlan {
  const head = table.columns.map((column): CellPlan => ({ value: column.name, role: TABLE_HEAD_ROLE }));
  const rows = table.rows.map((row) => table.columns.map((column, index) => dataCell(column, row[index] ?? null)));
  return { top: table.top, left: table.left, rows: [head, ...rows] };
}

function dataCell({ role, formula }: TableColumnPlan, value: CellPlan["value"]): CellPlan {
  return formula === undefined ? { value, role } : { value, role, formula };
}
