import { STYLES } from "./style";
import type { CellStyle } from "./style";
import type { CellPlan, CellValue } from "./workbook-plan";

/**
 * How a planned cell looks: its role with its own number format. A formula is never given the text format, because Excel shows a
 * formula that is entered in a text cell as its own text.
 */
export function cellStyle(cell: Pick<CellPlan, "role" | "format" | "formula">): CellStyle {
  const style = STYLES[cell.role ?? "text"];
  const numberFormat = cell.format ?? style.numberFormat;
  return { ...style, numberFormat: cell.formula !== undefined && numberFormat === "@" ? "General" : numberFormat };
}

/** What the cell holds: in a text column a number is a text, because schaal 10 is "10" on both sides of every look-up. */
export function cellContent(cell: CellPlan): CellValue {
  const isText = typeof cell.value === "number" && cell.formula === undefined && cellStyle(cell).numberFormat === "@";
  return isText ? String(cell.value) : cell.value;
}
