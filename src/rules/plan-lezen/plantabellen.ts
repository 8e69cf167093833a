import type { Plantabel } from "../../model/formatieplan/namen";
import type { CellValue } from "../../model/workbook-plan";

/** An Excel Table as it stands: heads and rows of data. Dates are Excel's day numbers, an empty cell is null. */
export interface GelezenTabel {
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly CellValue[])[];
  /** Sheet row of the first row of data. */
  readonly eersteRij: number;
  /** What stands in the first column above the table: title, what the sheet shows, and on which tables it rests. */
  readonly kop: readonly string[];
}

export interface GelezenParameter {
  readonly waarde: CellValue;
  readonly datum: CellValue;
  readonly bron: CellValue;
}

/** The tables and parameters of a formation plan as they stand in a workbook, wherever that is: a file, or open in Excel. */
export interface Plantabellen {
  readonly kort: string;
  /** Behind "Formatieplan: " in the title. */
  readonly naam: string;
  /** null when the workbook does not have it. */
  tabel(naam: Plantabel): GelezenTabel | null;
  /** By the last part of its defined name; null when the workbook does not have it. */
  parameter(cel: string): GelezenParameter | null;
}
