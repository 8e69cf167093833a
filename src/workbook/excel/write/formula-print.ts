import { contentPrint } from "../../../model/content-print";
import type { CellValue } from "../../../model/workbook-plan";

/** A print of Range.formulas: of the formulas as Excel keeps them, which may differ from what was written. */
export function formulaPrint(formulas: readonly (readonly CellValue[])[]): string {
  return contentPrint(formulas.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
}
