import type { GelezenParameter } from "../../model/formatieplan/gelezen-parameter";
import type { GelezenTabel } from "../../model/formatieplan/gelezen-tabel";
import type { Bevinding } from "../../model/tabellen";
import type { Plantabel } from "../../model/formatieplan/namen";

/** The tables and parameters of a formation plan as they stand in a workbook, wherever that is: a file, or open in Excel. */
export interface Plantabellen {
  readonly kort: string;
  /** Behind "Formatieplan: " in the title. */
  readonly naam: string;
  /** What the source of the functions contradicts in itself, from the foot of the sheet Controles. */
  readonly bevindingen: readonly Bevinding[];
  /** null when the workbook does not have it. */
  tabel(naam: Plantabel): GelezenTabel | null;
  /** By the last part of its defined name; null when the workbook does not have it. */
  parameter(cel: string): GelezenParameter | null;
}
