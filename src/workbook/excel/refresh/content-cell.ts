import type { CellValue } from "../../../model/workbook-plan";

/** A filled cell as it stands on a sheet. */
export interface ContentCell {
  readonly row: number;
  readonly column: number;
  /** What it shows as a value; for a formula its result. */
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}
