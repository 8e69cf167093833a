/** Short ways to write the cells of a plan. */
import type { CellRole, NumberFormat } from "../model/style";
import type { CellPlan, CellValue } from "../model/workbook-plan";

export function text(value: string | null, role: CellRole = "text"): CellPlan {
  return { value, role };
}

export function figure(value: number | null, role: CellRole): CellPlan {
  return { value, role };
}

/** A formula with the value it gives on the planned data. */
export function formula(source: string, value: CellValue, role: CellRole, format?: NumberFormat): CellPlan {
  return format === undefined ? { value, formula: source, role } : { value, formula: source, role, format };
}

/** A cell that jumps to A1 of another sheet. */
export function jump(label: string, sheet: string): CellPlan {
  return { value: label, role: "link", link: { sheet, cell: "A1" } };
}

/** An empty cell with a look, so that a line or fill runs on. */
export function blank(role: CellRole): CellPlan {
  return { value: null, role };
}
