import type { CellValue } from "../workbook-plan";

/** An Excel Table of a plan as it stands in a workbook: heads and rows of data. Dates are Excel's day numbers, an empty cell is null. */
export interface GelezenTabel {
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly CellValue[])[];
  /** Sheet row of the first row of data. */
  readonly eersteRij: number;
  /** What stands in the first column above the table: title, what the sheet shows, and on which tables it rests. */
  readonly kop: readonly string[];
}
