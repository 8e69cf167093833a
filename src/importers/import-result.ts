import type { Kader } from "../model/kader";
import type { Bevinding } from "../model/tabellen";
import type { SourceLine } from "./document/source-line";

/** The kinds of document that have a reader. */
export type Documentsoort =
  | "hr21-functieboek"
  | "competentiegids"
  | "regeling"
  | "niveaurichtlijn"
  | "beroepscompetentieprofiel"
  | "functiegebouw"
  | "conversietabel"
  | "functielijst";

/** Printed text that is in no row, and why. */
export interface LeftOut {
  readonly plaats: string;
  readonly tekst: string;
  readonly reden: string;
}

export interface ImportResult {
  /** The tables; `kader.tabellen.Bevindingen` holds the same findings as `bevindingen`. */
  readonly kader: Kader;
  readonly bevindingen: readonly Bevinding[];
  /** In the order of the document. Together with the rows this is every printed line. */
  readonly leftOut: readonly LeftOut[];
  /** What the document is, as a Dutch phrase for the user ("functieboek op HR21"; two kinds joined by " en "). */
  readonly soort: string;
  readonly soorten: readonly Documentsoort[];
  /** The printed lines, to show beside the rows made of them; `readPlaats` finds a row's lines. */
  readonly regels: readonly SourceLine[];
}
