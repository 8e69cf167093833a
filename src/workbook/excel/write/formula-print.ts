import { contentPrint } from "../../../model/content-print";
import type { CellValue } from "../../../model/workbook-plan";

/**
 * A print of Range.formulas: of the formulas as Excel keeps them, which may differ from what was written. Of a column that holds one
 * formula it is the print of that formula, however many rows there are.
 */
export function formulaPrint(formulas: readonly (readonly CellValue[])[]): string {
  const isColumn = formulas.every((line) => line.length === 1) && new Set(formulas.map(([formula]) => formula)).size === 1;
  const told = isColumn ? formulas.slice(0, 1) : formulas;
  return contentPrint(told.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
}
