/** What of each table is a fact that two frameworks can differ in. */
import type { Ernst } from "../../model/tabellen";
import type { ReviewedTabel } from "../review/reviewed-tables";

export interface FactTable {
  readonly tabel: ReviewedTabel;
  /** Columns that find a row in the other framework. */
  readonly key: readonly string[];
  /** A column by which a row is still found when its key is read otherwise: one name of two. */
  readonly secondName: string | null;
  /** Columns that are compared, with the weight of a difference. */
  readonly compared: Readonly<Record<string, Ernst>>;
  /** The column whose text comes from the document. */
  readonly prose: string | null;
}

const KENMERKEN = Object.fromEntries(Array.from({ length: 14 }, (_, nr) => [`k${nr + 1}`, "fout"] as const));

/** Tables of which both frameworks have the same rows: the built-in row stays, and takes the document's text and place. */
export const FACT_TABLES: readonly FactTable[] = [
  {
    tabel: "Functies", key: ["functie"], secondName: "normfunctie", prose: null,
    compared: { functie: "waarschuwing", normfunctie: "waarschuwing", code: "waarschuwing", reeks: "waarschuwing", groep: "waarschuwing", schaal: "fout", score: "fout", formatie: "fout" },
  },
  { tabel: "Competenties", key: ["competentie"], secondName: null, compared: { nr: "info", groep: "waarschuwing" }, prose: "definitie" },
  { tabel: "Niveaus", key: ["niveau"], secondName: null, compared: { naam: "info", volgorde: "fout", schaalVan: "fout", schaalTot: "fout" }, prose: null },
  { tabel: "Profielen", key: ["functie", "competentie", "herkomst"], secondName: null, compared: { niveau: "fout", niveaunaam: "waarschuwing", soort: "waarschuwing" }, prose: null },
  { tabel: "Eisen", key: ["functie", "soort", "nr"], secondName: null, compared: { naam: "waarschuwing" }, prose: "tekst" },
  { tabel: "Waarderingen", key: ["functie", "schaal"], secondName: null, compared: { patroon: "waarschuwing", totaal: "fout", ...KENMERKEN }, prose: null },
  { tabel: "Conversie", key: ["schaal"], secondName: null, compared: { van: "fout", tot: "fout" }, prose: null },
  { tabel: "Clusters", key: ["cluster"], secondName: null, compared: { fte: "fout" }, prose: null },
];

/** Tables of texts: the document's rows take the place of the built-in summaries of the same subject. */
export interface TextTable {
  readonly tabel: ReviewedTabel;
  /** Columns that say what a row is about. A built-in row without the last of them is about all of it. */
  readonly scope: readonly string[];
  /** A column of the built-in row that the document's rows keep when it is the same for the whole subject. */
  readonly kept: string | null;
  /** Columns that are compared over a subject. */
  readonly compared: Readonly<Record<string, Ernst>>;
  /** Whether a subject that only the document has is a difference: the built-in rules and features are a choice. */
  readonly isComplete: boolean;
}

export const TEXT_TABLES: readonly TextTable[] = [
  { tabel: "Kenmerken", scope: ["functie"], kept: null, compared: {}, isComplete: false },
  { tabel: "Taken", scope: ["functie", "gebied"], kept: null, compared: { gebiedNr: "waarschuwing" }, isComplete: true },
  { tabel: "Indicatoren", scope: ["onderwerp", "soort", "niveau"], kept: null, compared: { niveaunaam: "waarschuwing" }, isComplete: true },
  { tabel: "Regels", scope: ["artikel", "lid", "onderdeel"], kept: "soort", compared: {}, isComplete: false },
];
