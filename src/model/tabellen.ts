/**
 * The tables of a framework: one relational shape for every framework, built in or read from a user's document.
 * Column names are Dutch because users see them as Excel columns. `null` is "the source says nothing", never 0 or "".
 * Every row carries `plaats`: where it stands in its source (a line, an article, a page; several joined by "; ").
 */
import type { Schaal } from "./schaal";

/** bron = the document's own text; samenvatting = a summary in our words. */
export type Tekstsoort = "bron" | "samenvatting";

/** From which part of a document a row comes. */
export type Herkomst = "functiebeschrijving" | "competentieprofiel" | "tabel" | "coordinatiemodule";

export type Ernst = "fout" | "waarschuwing" | "info";

interface Placed {
  /** Where the row stands in its source. Never empty. */
  readonly plaats: string;
}

interface Written extends Placed {
  readonly tekstsoort: Tekstsoort;
}

/** The framework itself: one row. */
export interface KaderRij extends Placed {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly uitgever: string;
  readonly jaar: number | null;
  readonly bron: string;
  readonly rechten: string;
}

/** A function, function group or function type. `formatie` in fte of a 36-hour week. */
export interface Functie extends Placed {
  readonly functie: string;
  readonly normfunctie: string | null;
  readonly code: string | null;
  readonly reeks: string | null;
  readonly groep: string | null;
  readonly schaal: Schaal | null;
  readonly score: number | null;
  readonly formatie: number | null;
}

/** A distinguishing feature. `functie` here and below is the normfunctie for HR21, else what the row is about. */
export interface Kenmerk extends Written {
  readonly functie: string;
  readonly herkomst: Herkomst | null;
  readonly nr: number | null;
  readonly tekst: string;
}

/** A task or result. Built in: one row per gebied, with our summary and `aantalTaken` as printed in the source. */
export interface Taak extends Written {
  readonly functie: string;
  readonly gebiedNr: number | null;
  readonly gebied: string;
  readonly aantalTaken: number | null;
  readonly nr: number | null;
  readonly tekst: string;
}

/** A competence or core task. */
export interface Competentie extends Written {
  readonly nr: number | null;
  readonly competentie: string;
  readonly groep: string | null;
  readonly definitie: string | null;
}

/** A level of the framework's own ladder. `volgorde` rises with weight (HR21: A = 4, D = 1). */
export interface Niveau extends Placed {
  readonly niveau: string;
  readonly naam: string | null;
  readonly volgorde: number;
  readonly schaalVan: Schaal | null;
  readonly schaalTot: Schaal | null;
}

/** What shows a level. */
export interface Indicator extends Written {
  readonly onderwerp: string;
  readonly niveau: string | null;
  readonly niveaunaam: string | null;
  readonly soort: string;
  readonly nr: number | null;
  readonly tekst: string;
}

/** A competence asked of a function. */
export interface Profiel extends Placed {
  readonly functie: string;
  readonly competentie: string;
  readonly niveau: string | null;
  readonly niveaunaam: string | null;
  readonly soort: string | null;
  readonly herkomst: Herkomst | null;
}

/** A requirement of a function (werksituatie, vakkennis, vaardigheid, opleiding, ...). */
export interface Eis extends Written {
  readonly functie: string;
  readonly soort: string;
  readonly nr: number | null;
  readonly naam: string | null;
  readonly tekst: string | null;
}

/** A FUWASYS valuation: the printed pattern, its total where determined, and the fourteen scores 1-5. */
export interface Waardering extends Placed {
  readonly functie: string;
  readonly schaal: Schaal | null;
  readonly patroon: string;
  readonly totaal: number | null;
  readonly k1: number | null;
  readonly k2: number | null;
  readonly k3: number | null;
  readonly k4: number | null;
  readonly k5: number | null;
  readonly k6: number | null;
  readonly k7: number | null;
  readonly k8: number | null;
  readonly k9: number | null;
  readonly k10: number | null;
  readonly k11: number | null;
  readonly k12: number | null;
  readonly k13: number | null;
  readonly k14: number | null;
}

/** A band of a score table, bounds inclusive. */
export interface Conversie extends Placed {
  readonly van: number | null;
  readonly tot: number | null;
  readonly schaal: Schaal;
}

/** An organisational unit with its fte. */
export interface Cluster extends Placed {
  readonly cluster: string;
  readonly fte: number | null;
}

/** A rule of a regulation or a policy choice of a document. */
export interface Regel extends Written {
  readonly artikel: string;
  readonly lid: string | null;
  readonly onderdeel: string | null;
  readonly soort: string;
  readonly regel: string;
}

/** What a reader must know before using the data. `melding` is a Dutch sentence that an HR adviser understands. */
export interface Bevinding extends Placed {
  readonly ernst: Ernst;
  readonly code: string;
  readonly melding: string;
}

/** Table name -> row type. The order is the order in which the tables are shown and printed. */
export interface RijVanTabel {
  readonly Kader: KaderRij;
  readonly Functies: Functie;
  readonly Kenmerken: Kenmerk;
  readonly Taken: Taak;
  readonly Competenties: Competentie;
  readonly Niveaus: Niveau;
  readonly Indicatoren: Indicator;
  readonly Profielen: Profiel;
  readonly Eisen: Eis;
  readonly Waarderingen: Waardering;
  readonly Conversie: Conversie;
  readonly Clusters: Cluster;
  readonly Regels: Regel;
  readonly Bevindingen: Bevinding;
}

export type TabelNaam = keyof RijVanTabel;

/** A table that a framework does not have is absent, not empty. */
export type Tabellen = { readonly [T in TabelNaam]?: readonly RijVanTabel[T][] };
