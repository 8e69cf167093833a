import { STYLES } from "./style";
import type { CellRole } from "./style";
import type { BlockPlan, CellPlan, TableColumnPlan, TablePlan } from "./workbook-plan";

/** A planned table as a block of cells: names on top, calculated columns as formulas with their values. */
export function tableCells(table: TablePlan): BlockPlan {
  const head = table.columns.map((column): CellPlan => ({ value: column.name, role: headRole(column.role) }));
  const rows = table.rows.map((row) => table.columns.map((column, index) => dataCell(column, row[index] ?? null)));
  return { top: table.top, left: table.left, rows: [head, ...rows] };
}

function dataCell({ role, formula }: TableColumnPlan, value: CellPlan["value"]): CellPlan {
  return formula === undefined ? { value, role } : { value, role, formula };
}

/** The head stands as its column does: left, in the middle or right. */
function headRole(role: CellRole): CellRole {
  switch (STYLES[role].horizontal) {
    case "right": return "headNumber";
    case "center": return "headCenter";
    default: return "head";
  }
}
