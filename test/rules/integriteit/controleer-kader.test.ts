import { CATALOGUE } from "../../../src/frameworks/catalogue";
import type { Functie, Profiel, Tabellen } from "../../../src/model/tabellen";
import { controleerKader } from "../../../src/rules/integriteit/controleer-kader";
import { kopieerKader } from "../../../src/rules/integriteit/kopieer-kader";

const functie = (naam: string, formatie: number | null = null): Functie => ({ functie: naam, normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie, plaats: "p" });
const profiel = (naam: string, competentie: string, niveau: string | null = null): Profiel => ({ functie: naam, competentie, niveau, niveaunaam: null, soort: null, herkomst: null, plaats: "p" });
const competentie = (naam: string) => ({ nr: null, competentie: naam, groep: null, definitie: null, tekstsoort: "bron" as const, plaats: "p" });
const niveau = (naam: string, volgorde: number, schaalVan: string | null = null, schaalTot: string | null = null) => ({ niveau: naam, naam: null, volgorde, schaalVan, schaalTot, plaats: "p" });
const good: Tabellen = { Functies: [functie("Adviseur", 1)], Competenties: [competentie("Luisteren")], Niveaus: [niveau("A", 1, "3", "7"), niveau("B", 2, "8", "10A")], Profielen: [profiel("Adviseur", "Luisteren", "A")] };

test.each<readonly [string, Tabellen, readonly string[]]>([
  ["nothing", good, []],
  ["a competence that is not described, with what may be meant", { ...good, Profielen: [profiel("Adviseur", "Luister", "A")] }, ["waarschuwing Profielen 0 competentie"]],
  ["a level that is not on the ladder", { ...good, Profielen: [profiel("Adviseur", "Luisteren", "C")] }, ["fout Profielen 0 niveau"]],
  ["a function that is not there, told once for its rows", { ...good, Profielen: [profiel("Bode", "Luisteren", "A"), profiel("bode", "Luisteren ", "B")] }, ["fout Profielen 1 competentie", "info Profielen 0 functie"]],
  ["a competence asked twice, in another spelling", { ...good, Profielen: [profiel("Adviseur", "Luisteren", "A"), profiel("Adviseur", "luisteren", "B")] }, ["fout Profielen 1 competentie"]],
  ["scales that overlap: 3 to 7 and 7 to 10", { ...good, Niveaus: [niveau("A", 1, "3", "7"), niveau("B", 2, "7", "10")] }, ["fout Niveaus 1 schaalVan"]],
  ["bounds the wrong way round: 10A is above 10", { ...good, Niveaus: [niveau("A", 1, "10A", "10")] }, ["fout Niveaus 0 schaalVan"]],
  ["one place in the order for two levels", { ...good, Niveaus: [niveau("A", 1), niveau("B", 1)] }, ["fout Niveaus 1 volgorde"]],
  ["fte below 0", { ...good, Functies: [functie("Adviseur", -1)] }, ["fout Functies 0 formatie"]],
])("finds %s", (_, tabellen, expected) => {
  expect(controleerKader(tabellen).map(({ ernst, tabel, rij, kolom }) => `${ernst} ${tabel} ${rij} ${kolom}`)).toEqual(expected);
});

test("says what may be meant", () => expect(controleerKader({ ...good, Profielen: [profiel("Adviseur", "Luister", "A")] })[0]?.zin).toBe("'Luister' in Profielen staat niet in Competenties; bedoeld is misschien Luisteren."));

test("finds no fault in what is built in, nor in a copy of it", () => {
  for (const kader of CATALOGUE) {
    const copy = kopieerKader(kader, "Mijn", "Ons kader");
    expect([kader.kort, controleerKader(copy.tabellen).filter(({ ernst }) => ernst !== "info").map(({ zin }) => zin)]).toEqual([kader.kort, []]);
    expect([copy.kort, copy.kader.id, copy.totaleFormatie]).toEqual(["Mijn", "eigen-mijn", null]);
  }
});
