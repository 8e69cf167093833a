import type { CellValue } from "../workbook-plan";

/** The cell of a parameter as it stands in a workbook, with the date and source in its row. */
export interface GelezenParameter {
  readonly waarde: CellValue;
  readonly datum: CellValue;
  readonly bron: CellValue;
}
