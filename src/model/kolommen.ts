/** The columns of every table: order, kind of content and width in characters, for JSON, Excel Tables and the command line alike. */
import type { RijVanTabel, TabelNaam } from "./tabellen";

/**
 * - code: short text that looks like a number or a date ("10", "3-7") and must stay text
 * - name: a name of a function, competence, group
 * - prose: a sentence or more, wrapped
 * - place: where a row stands in its source, several joined by "; ", wrapped
 * - count: a whole number
 * - fte: a number with two decimals, fte of a 36-hour week
 */
export type Kolomsoort = "code" | "name" | "prose" | "place" | "count" | "fte";

export interface Kolom<Naam extends string = string> {
  readonly naam: Naam;
  readonly soort: Kolomsoort;
  /** Width in characters of the default font. */
  readonly width: number;
}

type KolommenVan = { readonly [T in TabelNaam]: readonly Kolom<keyof RijVanTabel[T] & string>[] };

const kolom = <N extends string>(naam: N, soort: Kolomsoort, width: number): Kolom<N> => ({ naam, soort, width });
const plaats = kolom("plaats", "place", 26);
const tekstsoort = kolom("tekstsoort", "code", 13);

export const KOLOMMEN: KolommenVan = {
  Kader: [
    kolom("id", "code", 16), kolom("naam", "name", 34), kolom("soort", "name", 24), kolom("uitgever", "name", 24),
    kolom("jaar", "count", 8), kolom("bron", "prose", 44), kolom("rechten", "prose", 44), plaats,
  ],
  Functies: [
    kolom("functie", "name", 32), kolom("normfunctie", "name", 42), kolom("code", "code", 10), kolom("reeks", "name", 18),
    kolom("groep", "name", 18), kolom("schaal", "code", 9), kolom("score", "count", 8), kolom("formatie", "fte", 11), plaats,
  ],
  Kenmerken: [
    kolom("functie", "name", 42), kolom("herkomst", "code", 20), kolom("nr", "count", 6), kolom("tekst", "prose", 80), tekstsoort, plaats,
  ],
  Taken: [
    kolom("functie", "name", 42), kolom("gebiedNr", "count", 10), kolom("gebied", "name", 34), kolom("aantalTaken", "count", 13),
    kolom("nr", "count", 6), kolom("tekst", "prose", 80), tekstsoort, plaats,
  ],
  Competenties: [
    kolom("nr", "count", 6), kolom("competentie", "name", 34), kolom("groep", "name", 18), kolom("definitie", "prose", 80), tekstsoort, plaats,
  ],
  Niveaus: [
    kolom("niveau", "code", 9), kolom("naam", "name", 30), kolom("volgorde", "count", 11), kolom("schaalVan", "code", 11),
    kolom("schaalTot", "code", 11), plaats,
  ],
  Indicatoren: [
    kolom("onderwerp", "name", 34), kolom("niveau", "code", 9), kolom("niveaunaam", "name", 26), kolom("soort", "code", 16),
    kolom("nr", "count", 6), kolom("tekst", "prose", 80), tekstsoort, plaats,
  ],
  Profielen: [
    kolom("functie", "name", 42), kolom("competentie", "name", 34), kolom("niveau", "code", 9), kolom("niveaunaam", "name", 26),
    kolom("soort", "code", 18), kolom("herkomst", "code", 20), plaats,
  ],
  Eisen: [
    kolom("functie", "name", 42), kolom("soort", "code", 16), kolom("nr", "count", 6), kolom("naam", "name", 34),
    kolom("tekst", "prose", 70), tekstsoort, plaats,
  ],
  Waarderingen: [
    kolom("functie", "name", 34), kolom("schaal", "code", 9), kolom("patroon", "code", 22), kolom("totaal", "count", 9),
    kolom("k1", "count", 5), kolom("k2", "count", 5), kolom("k3", "count", 5), kolom("k4", "count", 5), kolom("k5", "count", 5),
    kolom("k6", "count", 5), kolom("k7", "count", 5), kolom("k8", "count", 5), kolom("k9", "count", 5), kolom("k10", "count", 5),
    kolom("k11", "count", 5), kolom("k12", "count", 5), kolom("k13", "count", 5), kolom("k14", "count", 5), plaats,
  ],
  Conversie: [kolom("van", "count", 9), kolom("tot", "count", 9), kolom("schaal", "code", 9), plaats],
  Clusters: [kolom("cluster", "name", 34), kolom("fte", "fte", 11), plaats],
  Regels: [
    kolom("artikel", "code", 12), kolom("lid", "code", 8), kolom("onderdeel", "code", 11), kolom("soort", "name", 24),
    kolom("regel", "prose", 90), tekstsoort, plaats,
  ],
  Bevindingen: [kolom("ernst", "code", 14), kolom("code", "code", 26), plaats, kolom("melding", "prose", 90)],
};

/** The tables in the order in which they are shown. */
export const TABELNAMEN = Object.keys(KOLOMMEN) as readonly TabelNaam[];
