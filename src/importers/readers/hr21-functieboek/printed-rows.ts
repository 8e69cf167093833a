/** What the parts of a book give before names are settled. Names as printed. */
import type { Item } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";

export interface TableRow {
  readonly functie: Item;
  readonly normfunctie: Item | null;
  readonly code: string | null;
  readonly schaal: string | null;
  readonly formatie: number | null;
  readonly kenmerken: readonly Item[];
  /** All lines but those of the kenmerken. */
  readonly lines: readonly SourceLine[];
}

export interface AskedCompetentie {
  readonly naam: string;
  readonly niveau: string | null;
  readonly niveaunaam: string | null;
  readonly lines: readonly SourceLine[];
}

export interface Gebied {
  readonly nr: number | null;
  readonly naam: Item;
  readonly taken: readonly Item[];
}

export interface Beschrijving {
  readonly soort: "beschrijving" | "module";
  readonly naam: Item;
  /** What the organisation calls it, where the description prints that beside the normfunctie. */
  readonly lokaal: string | null;
  /** Other printings of the name, in the head of the section. */
  readonly kop: string;
  readonly code: string | null;
  readonly schaal: string | null;
  readonly score: number | null;
  readonly formatie: number | null;
  readonly reeks: Item | null;
  readonly groep: Item | null;
  readonly kenmerken: readonly Item[];
  readonly competenties: readonly AskedCompetentie[];
  readonly gebieden: readonly Gebied[];
  readonly eisen: readonly PrintedEis[];
  /** The lines of the name, code, schaal, score, formatie, reeks and groep. */
  readonly lines: readonly SourceLine[];
}

export interface CompetentieBlok {
  readonly naam: Item;
  readonly definitie: Item | null;
  readonly niveau: string;
  readonly niveaunaam: string | null;
  readonly niveauLine: SourceLine;
  readonly indicatoren: readonly Item[];
}

export interface PrintedEis {
  readonly soort: "werksituatie" | "vakkennis" | "vaardigheid" | "opleiding";
  readonly nr: number;
  readonly item: Item;
}

export interface Profiel {
  readonly naam: Item;
  readonly competenties: readonly CompetentieBlok[];
  readonly eisen: readonly PrintedEis[];
}
