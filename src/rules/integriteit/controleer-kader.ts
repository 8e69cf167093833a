/**
 * What is wrong, or worth a look, in the tables of a framework that a user changes: names that hang loose, doubled rows, levels and scales
 * that do not fit. Each with its row and column, so that the pane can go there. Nothing is repaired.
 */
import { schaalRang } from "../../model/schaal";
import type { Ernst, TabelNaam, Tabellen } from "../../model/tabellen";
import { similarNames } from "../functies/similar-names";
import { matchKey } from "../match-key";

export interface Gebrek {
  readonly ernst: Ernst;
  readonly tabel: TabelNaam;
  /** Index of the row in its table. */
  readonly rij: number;
  readonly kolom: string;
  /** Dutch, for the user. */
  readonly zin: string;
}

/** A place in a profile that the user fills: it names no competence and may stand there more than once. */
const OPEN_PLACE = "eigen keuze";

export function controleerKader(tabellen: Tabellen): readonly Gebrek[] {
  return [
    ...dubbel(tabellen, "Functies", ["functie", "schaal"], "functie"), ...dubbel(tabellen, "Competenties", ["competentie"], "competentie"), ...dubbel(tabellen, "Niveaus", ["niveau"], "niveau"),
    ...dubbel(tabellen, "Niveaus", ["volgorde"], "volgorde"), ...dubbel(tabellen, "Profielen", ["functie", "competentie", "herkomst"], "competentie"), ...dubbel(tabellen, "Clusters", ["cluster"], "cluster"),
    ...los(tabellen, "Profielen", "competentie", namen(tabellen.Competenties, "competentie"), "Competenties", "waarschuwing", (rij) => rij["soort"] !== OPEN_PLACE && rij["soort"] !== "voorbeeld"),
    ...los(tabellen, "Profielen", "niveau", namen(tabellen.Niveaus, "niveau"), "Niveaus", "fout"),
    ...los(tabellen, "Indicatoren", "niveau", namen(tabellen.Niveaus, "niveau"), "Niveaus", "fout"),
    ...(["Profielen", "Kenmerken", "Taken", "Eisen", "Waarderingen"] as const).flatMap((tabel) =>
      los(tabellen, tabel, "functie", [...namen(tabellen.Functies, "functie"), ...namen(tabellen.Functies, "normfunctie")], "Functies", "info")),
    ...los(tabellen, "Indicatoren", "onderwerp", [...namen(tabellen.Competenties, "competentie"), ...namen(tabellen.Taken, "gebied")], "Competenties", "info", (rij) => rij["soort"] !== "criterium"),
    ...grenzen(tabellen), ...scores(tabellen), ...formaties(tabellen),
  ];
}

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf(tabellen: Tabellen, tabel: TabelNaam): readonly Row[] {
  return ((tabellen[tabel] ?? []) as readonly object[]).map((row) => row as Row);
}

function namen<T extends object>(rows: readonly T[] | undefined, kolom: keyof T): readonly string[] {
  return (rows ?? []).map((row) => row[kolom]).filter((naam): naam is T[keyof T] & string => typeof naam === "string");
}

function dubbel(tabellen: Tabellen, tabel: TabelNaam, kolommen: readonly string[], kolom: string): readonly Gebrek[] {
  const seen = new Map<string, number>();
  return rowsOf(tabellen, tabel).flatMap((row, rij): Gebrek[] => {
    if (row[kolom] === null || row["soort"] === OPEN_PLACE) return [];
    const key = JSON.stringify(kolommen.map((naam) => matchKey(String(row[naam] ?? ""))));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, rij);
    return first === undefined ? [] : [{ ernst: "fout", tabel, rij, kolom, zin: `${kolommen.map((naam) => String(row[naam] ?? "")).filter((text) => text !== "").join(", ")} staat twee keer in ${tabel}.` }];
  });
}

/** Names that another table lacks, each once, with how often and what it may have been meant to be. */
function los(tabellen: Tabellen, tabel: TabelNaam, kolom: string, known: readonly string[], waar: TabelNaam, ernst: Ernst, counts: (row: Row) => boolean = () => true): readonly Gebrek[] {
  const keys = new Set(known.map(matchKey));
  const found = new Map<string, { rij: number; naam: string; aantal: number }>();
  rowsOf(tabellen, tabel).forEach((row, rij) => {
    const naam = row[kolom];
    if (typeof naam !== "string" || keys.has(matchKey(naam)) || !counts(row)) return;
    const one = found.get(matchKey(naam)) ?? { rij, naam, aantal: 0 };
    one.aantal++;
    found.set(matchKey(naam), one);
  });
  return [...found.values()].map(({ rij, naam, aantal }): Gebrek => {
    const meant = similarNames(naam, known);
    const often = aantal === 1 ? "" : ` (${aantal} rijen)`;
    return { ernst, tabel, rij, kolom, zin: `'${naam}' in ${tabel}${often} staat niet in ${waar}${meant.length > 0 ? `; bedoeld is misschien ${meant.join(" of ")}` : ""}.` };
  });
}

function grenzen(tabellen: Tabellen): readonly Gebrek[] {
  const bands = [
    ...(tabellen.Niveaus ?? []).flatMap((row, rij) => (row.schaalVan !== null && row.schaalTot !== null ? [{ tabel: "Niveaus" as const, rij, kolom: "schaalVan", naam: row.niveau, van: schaalRang(row.schaalVan), tot: schaalRang(row.schaalTot) }] : [])),
    // An empty bound is an open one: "51 and more" overlaps "45 to 60" too.
    ...(tabellen.Conversie ?? []).map((row, rij) => ({ tabel: "Conversie" as const, rij, kolom: "van", naam: row.schaal, van: row.van ?? -Infinity, tot: row.tot ?? Infinity })),
  ];
  return bands.flatMap((band, at): Gebrek[] => {
    if (band.van > band.tot) return [{ ...band, ernst: "fout", zin: `${band.tabel}, ${band.naam}: de ondergrens ligt boven de bovengrens.` }];
    const other = bands.slice(0, at).find((one) => one.tabel === band.tabel && one.van <= band.tot && band.van <= one.tot);
    return other ? [{ ...band, ernst: "fout", zin: `${band.tabel}: ${band.naam} en ${other.naam} overlappen elkaar.` }] : [];
  }).map(({ ernst, tabel, rij, kolom, zin }) => ({ ernst, tabel, rij, kolom, zin }));
}

const KENMERKEN = Array.from({ length: 14 }, (_, index) => `k${index + 1}`);

function scores(tabellen: Tabellen): readonly Gebrek[] {
  return rowsOf(tabellen, "Waarderingen").flatMap((row, rij): Gebrek[] => {
    const values = KENMERKEN.map((kolom) => ({ kolom, score: row[kolom] }));
    const wrong = values.filter(({ score }) => typeof score === "number" && (score < 1 || score > 5));
    const sum = values.every(({ score }) => typeof score === "number") ? values.reduce((total, { score }) => total + Number(score), 0) : null;
    return [
      ...wrong.map(({ kolom, score }): Gebrek => ({ ernst: "fout", tabel: "Waarderingen", rij, kolom, zin: `Waarderingen, ${String(row["functie"])}: score ${String(score)} op ${kolom} ligt niet tussen 1 en 5.` })),
      ...(sum !== null && typeof row["totaal"] === "number" && sum !== row["totaal"]
        ? [{ ernst: "fout" as const, tabel: "Waarderingen" as const, rij, kolom: "totaal", zin: `Waarderingen, ${String(row["functie"])}: de scores tellen op tot ${sum}, het totaal zegt ${row["totaal"]}.` }] : []),
    ];
  });
}

function formaties(tabellen: Tabellen): readonly Gebrek[] {
  return (tabellen.Functies ?? []).flatMap((row, rij): Gebrek[] => (row.formatie !== null && row.formatie < 0 ? [{ ernst: "fout", tabel: "Functies", rij, kolom: "formatie", zin: `Functies, ${row.functie}: een formatie onder 0.` }] : []));
}
