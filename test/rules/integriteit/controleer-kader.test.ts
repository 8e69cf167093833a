import { CATALOGUE } from "../../../src/frameworks/catalogue";
import type { Functie, Profiel, Tabellen } from "../../../src/model/tabellen";
import { controleerKader } from "../../../src/rules/integriteit/controleer-kader";
import { kopieerKader } from "../../../src/rules/integriteit/kopieer-kader";

const functie = (naam: string, formatie: number | null = null): Functie => ({ functie: naam, normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie, plaats: "p" });
const profiel = (naam: string, competentie: string, niveau: string | null = null): Profiel => ({ functie: naam, competentie, niveau, niveaunaam: null, soort: null, herkomst: null, plaats: "p" });
const competentie = (naam: string) => ({ nr: null, competentie: naam, groep: null, definitie: null, tekstsoort: "bron" as const, plaats: "p" });
const niveau = (naam: string, volgorde: number, schaalVan: string | null = null, schaalTot: string | null = null) => ({ niveau: naam, naam: null, volgorde, schaalVan, schaalTot, plaats: "p" });
const band = (van: number | null, tot: number | null, schaal: string) => ({ van, tot, schaal, plaats: "p" });
const indicator = (onderwerp: string, niveauNaam: string | null, soort = "gedrag") => ({ onderwerp, niveau: niveauNaam, niveaunaam: null, soort, nr: null, tekst: "t", tekstsoort: "bron" as const, plaats: "p" });
const scored = (scores: readonly (number | null)[], totaal: number | null) => {
  const [k1 = 1, k2 = 1, k3 = 1, k4 = 1, k5 = 1, k6 = 1, k7 = 1, k8 = 1, k9 = 1, k10 = 1, k11 = 1, k12 = 1, k13 = 1, k14 = 1] = scores;
  return { functie: "Adviseur", schaal: null, patroon: "", totaal, k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13, k14, plaats: "p" };
};
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
  ["two places of one's own choice in a profile: both are open, neither is a competence", { ...good, Profielen: [{ ...profiel("Adviseur", "vrij"), soort: "eigen keuze" }, { ...profiel("Adviseur", "vrij"), soort: "eigen keuze" }] }, []],
  ["a profile that is an example", { ...good, Profielen: [{ ...profiel("Adviseur", "Zwemmen"), soort: "voorbeeld" }] }, []],
  ["one function on two scales is none", { ...good, Functies: [functie("Adviseur"), { ...functie("Adviseur"), schaal: "9" }] }, []],
  ["one function twice on a scale", { ...good, Functies: [functie("Adviseur"), functie("adviseur ")] }, ["fout Functies 1 functie"]],
  ["a behaviour of a level and a competence that are not there; a criterium is about no competence", { ...good, Indicatoren: [indicator("Zwemmen", "Z"), indicator("Zelfstandigheid", "A", "criterium"), indicator("luisteren", null)] }, ["fout Indicatoren 0 niveau", "info Indicatoren 0 onderwerp"]],
  ["a behaviour of an area of the tasks", { ...good, Taken: [{ functie: "Adviseur", gebiedNr: null, gebied: "Advies", aantalTaken: null, nr: null, tekst: "t", tekstsoort: "bron", plaats: "p" }], Indicatoren: [indicator("Advies", "A")] }, []],
  ["a function known as normfunctie", { ...good, Functies: [{ ...functie("Klerk"), normfunctie: "Adviseur" }] }, []],
  ["a level without scales beside one with", { ...good, Niveaus: [niveau("A", 1, "3", null), niveau("B", 2, null, "7"), niveau("C", 3, "3", "7")], Profielen: [] }, []],
  ["scores that follow each other, open at both ends", { ...good, Conversie: [band(null, 20, "5"), band(21, 50, "6"), band(51, null, "7")] }, []],
  ["a score in two bands: 20", { ...good, Conversie: [band(1, 20, "5"), band(20, 30, "6")] }, ["fout Conversie 1 van"]],
  ["a band without end that overlaps a later one", { ...good, Conversie: [band(51, null, "8"), band(45, 60, "7")] }, ["fout Conversie 1 van"]],
  ["a band without beginning that overlaps", { ...good, Conversie: [band(10, 20, "5"), band(null, 12, "4")] }, ["fout Conversie 1 van"]],
  ["a band of one score", { ...good, Conversie: [band(5, 5, "5")] }, []],
  ["bounds of a band the wrong way round", { ...good, Conversie: [band(20, 10, "5")] }, ["fout Conversie 0 van"]],
  ["levels and bands of scores are not held against each other", { ...good, Conversie: [band(3, 7, "5")] }, []],
  ["scores below 1 and above 5; 1 and 5 themselves are none", { ...good, Waarderingen: [scored([0, 1, 5, 6], null)] }, ["fout Waarderingen 0 k1", "fout Waarderingen 0 k4"]],
  // fourteen ones make 14
  ["a total that is not the sum", { ...good, Waarderingen: [scored([], 14), scored([], 15), scored([null], 15), scored([], null)] }, ["fout Waarderingen 1 totaal"]],
  ["fte of 0", { ...good, Functies: [functie("Adviseur", 0)] }, []],
  ["fte below 0", { ...good, Functies: [functie("Adviseur", -1)] }, ["fout Functies 0 formatie"]],
])("finds %s", (_, tabellen, expected) => {
  expect(controleerKader(tabellen).map(({ ernst, tabel, rij, kolom }) => `${ernst} ${tabel} ${rij} ${kolom}`)).toEqual(expected);
});

test("says what may be meant", () => expect(controleerKader({ ...good, Profielen: [profiel("Adviseur", "Luister", "A")] })[0]?.zin).toBe("'Luister' in Profielen staat niet in Competenties; bedoeld is misschien Luisteren."));

test("says how often, and what stands twice", () => {
  const zinnen = (tabellen: Tabellen): readonly string[] => controleerKader(tabellen).map(({ zin }) => zin);
  expect(zinnen({ ...good, Profielen: [profiel("Adviseur", "Zwemmen"), profiel("Klerk", "zwemmen")] })).toEqual(["'Zwemmen' in Profielen (2 rijen) staat niet in Competenties.", "'Klerk' in Profielen staat niet in Functies."]);
  expect(zinnen({ ...good, Functies: [{ ...functie("Adviseur"), schaal: "9" }, { ...functie("Adviseur"), schaal: "9" }, functie("Bode"), functie("Bode")] })).toEqual(["Adviseur, 9 staat twee keer in Functies.", "Bode staat twee keer in Functies."]);
  expect(zinnen({ ...good, Conversie: [band(null, null, "6"), band(1, 2, "7"), band(20, 10, "5")] })).toEqual(["Conversie: 7 en 6 overlappen elkaar.", "Conversie, 5: de ondergrens ligt boven de bovengrens."]);
  expect(zinnen({ ...good, Waarderingen: [scored([9], 15)] })).toEqual(["Waarderingen, Adviseur: score 9 op k1 ligt niet tussen 1 en 5.", "Waarderingen, Adviseur: de scores tellen op tot 22, het totaal zegt 15."]);
});

test("finds no fault in what is built in, nor in a copy of it", () => {
  for (const kader of CATALOGUE) {
    const copy = kopieerKader(kader, "Mijn", "Ons kader");
    expect([kader.kort, controleerKader(copy.tabellen).filter(({ ernst }) => ernst !== "info").map(({ zin }) => zin)]).toEqual([kader.kort, []]);
    expect([copy.kort, copy.kader.id, copy.totaleFormatie]).toEqual(["Mijn", "eigen-mijn", null]);
  }
});
