import type { VermeldTotaal } from "../../model/kader";
import type { KaderRij, Tabellen } from "../../model/tabellen";
import type { SourceDocument } from "../document/source-document";
import type { SourceLine } from "../document/source-line";
import type { Documentsoort } from "../import-result";

/** How much a document looks like one kind, judged by what it contains, never by its name. */
export interface Recognition {
  /** 0 is not at all, 1 is certainly. From ENOUGH on the reader reads. */
  readonly score: number;
  /** What was found, for the message when nothing is enough ("3 functiebeschrijvingen, 16 competentieprofielen"). */
  readonly because: string;
}

/** Below this a reader does not read. */
export const ENOUGH = 0.5;

/** A line that is in no row for a reason the reader knows: a heading, an empty field, a sentence that no table has a place for. */
export interface Explained {
  readonly line: SourceLine;
  readonly reden: string;
}

export interface ReaderResult {
  /** What the document says about itself; null where it says nothing. */
  readonly naam: string | null;
  readonly uitgever: string | null;
  readonly jaar: KaderRij["jaar"];
  /** Findings of the reader itself go in tabellen.Bevindingen; the checks over the finished tables add theirs. */
  readonly tabellen: Omit<Tabellen, "Kader">;
  readonly totaleFormatie: VermeldTotaal | null;
  /** Lines that no row's plaats names and that the reader can explain. All others are left out as "niet herkend". */
  readonly explained: readonly Explained[];
}

/** One kind of document. */
export interface Reader {
  readonly soort: Documentsoort;
  /** As the user reads it: "functieboek op HR21". */
  readonly naam: string;
  /** Kinds that may stand in one document with this one; between all others the highest score wins. */
  readonly together: readonly Documentsoort[];
  recognise(document: SourceDocument): Recognition;
  read(document: SourceDocument): ReaderResult;
}
