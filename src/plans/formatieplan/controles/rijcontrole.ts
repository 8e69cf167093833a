/** A check that names rows: a condition per row, for the sheet and for the value that stands with it. */
import type { Planblad } from "../../../model/formatieplan/namen";

export type Weging = "fout" | "waarschuwing" | "info";

export interface Rijcontrole {
  readonly naam: string;
  readonly weging: Weging;
  readonly blad: Planblad;
  /** What it means or what to do; a sentence for the user. */
  readonly zin: string;
  /** 1 or 0 for each row, as array expression. */
  readonly conditie: string;
  /** The cells whose rows these are: as long as the condition. */
  readonly cellen: string;
  /** The rows of the sheet for which it holds now, from the top. */
  readonly rijen: readonly number[];
  /** Of each of those rows the column to look at, by its head; a check without has its rows' first column. */
  readonly kolommen?: readonly string[];
}

/** A check on the whole, without a row. */
export interface Totaalcontrole {
  readonly naam: string;
  readonly weging: Weging;
  readonly blad: Planblad;
  readonly zin: string;
  readonly formule: string;
  readonly waarde: number;
  /** The figures that do not agree, where it is about figures. */
  readonly cijfers?: string;
}
