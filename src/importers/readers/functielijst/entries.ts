/** A function as a list prints it, before it becomes rows. */
import type { SourceLine } from "../../document/source-line";

export interface Entry {
  readonly functie: string;
  readonly normfunctie: string | null;
  readonly code: string | null;
  readonly reeks: string | null;
  readonly groep: string | null;
  readonly schaal: string | null;
  readonly score: number | null;
  readonly formatie: number | null;
  readonly lines: readonly SourceLine[];
}

export interface Finding {
  readonly ernst: "fout" | "waarschuwing" | "info";
  readonly code: string;
  readonly lines: readonly SourceLine[];
  readonly melding: string;
}

/** What one way of reading a list gives. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly explained: readonly { readonly line: SourceLine; readonly reden: string }[];
  readonly totaal: { readonly fte: number; readonly lines: readonly SourceLine[] } | null;
}
