import type { KaderRij, Tabellen } from "./tabellen";

/** A figure that a source prints about the whole, to check our sums against. */
export interface VermeldTotaal {
  readonly fte: number;
  readonly plaats: string;
}

/** A framework: what it is, and its tables. Built in, or read from a document. */
export interface Kader {
  /** Names the framework's tables and sheets in a workbook: `<kort>_<Tabel>`. A letter first, then letters and digits. */
  readonly kort: string;
  readonly kader: KaderRij;
  readonly tabellen: Omit<Tabellen, "Kader">;
  /** The total formatie that the source states, when it states one. */
  readonly totaleFormatie: VermeldTotaal | null;
}
