/** The Ommen functieboek against what the document prints. Expected values are read from the document, at the lines named. */
import { ommenHr21 } from "../../src/frameworks/ommen-hr21";
import { COMPETENTIES } from "../../src/frameworks/ommen-hr21/competenties";
import { EISEN_OPLEIDING } from "../../src/frameworks/ommen-hr21/eisen-opleiding";
import { FUNCTIES } from "../../src/frameworks/ommen-hr21/functies";
import { INDICATOREN } from "../../src/frameworks/ommen-hr21/indicatoren";
import { KENMERKEN } from "../../src/frameworks/ommen-hr21/kenmerken";
import { NIVEAUS } from "../../src/frameworks/ommen-hr21/niveaus";
import { REGELS } from "../../src/frameworks/ommen-hr21/regels";
import { TAKEN } from "../../src/frameworks/ommen-hr21/taken";

const MODULE = "Coördinatiemodule";
const { Profielen = [], Eisen = [], Clusters = [], Bevindingen = [] } = ommenHr21.tabellen;

/** How many rows there are of each name: { A: 15, B: 25 }. */
function tally(names: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[String(name)] = (counts[String(name)] ?? 0) + 1;
  return counts;
}

const fte = (rows: typeof FUNCTIES): number => rows.reduce((sum, row) => sum + (row.formatie ?? 0), 0);
const profielOf = (functie: string, herkomst: string): readonly string[] =>
  Profielen.filter((row) => row.functie === functie && row.herkomst === herkomst).map((row) => `${row.competentie} ${row.niveau}`);

describe("the functions (regel 653-905)", () => {
  test("are sixteen, ten with and six without formatie, and add up to the printed total of 45,00 (regel 905)", () => {
    expect(FUNCTIES).toHaveLength(16);
    expect(FUNCTIES.filter((row) => row.formatie !== null)).toHaveLength(10);
    expect(FUNCTIES.filter((row) => row.formatie === null).map((row) => row.functie)).toEqual([
      "Senior beheerder accommodaties", "Beheerder accommodaties", "Zweminstructeur", "Medewerker reserveringen",
      "Senior administratief medewerker", "Administratief medewerker",
    ]);
    expect(fte(FUNCTIES)).toBe(45);
    expect(ommenHr21.totaleFormatie).toEqual({ fte: 45, plaats: "regel 905" });
  });

  test("carry the fte of the table in each schaal: 14 has 1, 12 has 4 + 1, 11 has 7 + 11, 10 has 7, 9 and 8 have 3, 7 and 6 have 4", () => {
    const perSchaal = Object.fromEntries(["14", "12", "11", "10", "9", "8", "7", "6", "5", "4"].map((s) => [s, fte(FUNCTIES.filter((row) => row.schaal === s))]));
    expect(perSchaal).toEqual({ 14: 1, 12: 5, 11: 18, 10: 7, 9: 3, 8: 3, 7: 4, 6: 4, 5: 0, 4: 0 });
  });

  test("fall into five series and eight groups, with 36 fte in Beleid (functiereeks and functiegroep of the descriptions)", () => {
    expect(tally(FUNCTIES.map((row) => row.reeks))).toEqual({ Management: 1, Beleid: 7, Ondersteuning: 2, Beheer: 2, Dienstverlening: 4 });
    expect(tally(FUNCTIES.map((row) => row.groep))).toEqual({
      "Strategisch I": 1, Ontwikkeling: 2, Advies: 3, Uitvoering: 2, "Administratief & secretarieel": 2, Locatie: 2, Publiek: 3, Educatie: 1,
    });
    expect(fte(FUNCTIES.filter((row) => row.reeks === "Beleid"))).toBe(36);
  });

  test("keep the names of the table, a word that is broken over two lines made whole (regel 734-736, 835-837, 812-814)", () => {
    const names = FUNCTIES.map((row) => `${row.functie}: ${row.normfunctie}`);
    expect(names).toContain("Gemeentesecretaris: Gemeentesecretaris / Algemeen directeur");
    expect(names).toContain("Strategisch regisseur / adviseur: Adviseur II");
    expect(names).toContain("Senior beheerder accommodaties: Medewerker locatie I");
    expect(names).toContain("Senior ondersteuner: Medewerker administratief & secretarieel II");
    expect(names).toContain("Strategisch beleidsadviseur: Medewerker Ontwikkeling I");
    expect(names).toContain("Beleidsadviseur: Medewerker ontwikkeling II");
  });

  test("have their features once, and twice for the five whose table and description differ", () => {
    expect(tally(KENMERKEN.map((row) => row.herkomst))).toEqual({ tabel: 16, functiebeschrijving: 5 });
    expect(KENMERKEN.filter((row) => row.herkomst === "functiebeschrijving").map((row) => row.functie)).toEqual([
      "Gemeentesecretaris / Algemeen directeur", "Medewerker beleidsuitvoering III", "Medewerker administratief & secretarieel III",
      "Medewerker locatie II", "Medewerker publiek IV",
    ]);
  });
});

describe("the result areas (regel 906-2456)", () => {
  const own = TAKEN.filter((row) => row.functie !== MODULE);

  test("are 55 with 24 different names, and hold 199 tasks", () => {
    expect(own).toHaveLength(55);
    expect(new Set(own.map((row) => row.gebied)).size).toBe(24);
    expect(own.reduce((sum, row) => sum + (row.aantalTaken ?? 0), 0)).toBe(199);
  });

  test("hold for each normfunctie, in the order of the descriptions, the number of tasks printed", () => {
    const perFunctie = [...new Set(own.map((row) => row.functie))].map((functie) =>
      own.filter((row) => row.functie === functie).reduce((sum, row) => sum + (row.aantalTaken ?? 0), 0));
    expect(perFunctie).toEqual([21, 15, 15, 16, 16, 15, 13, 13, 12, 8, 8, 11, 9, 10, 8, 9]);
  });

  test("are joined by the one area with five tasks of the coordination module (regel 2469-2480)", () => {
    expect(TAKEN.filter((row) => row.functie === MODULE)).toMatchObject([{ gebiedNr: 1, gebied: "Coördinatie", aantalTaken: 5 }]);
  });
});

describe("the competences", () => {
  test("are 25, on 46 levels: 10 on A, 15 on B, 16 on C and 5 on D", () => {
    expect(COMPETENTIES).toHaveLength(25);
    expect(tally(INDICATOREN.map((row) => row.niveau))).toEqual({ A: 10, B: 15, C: 16, D: 5 });
    expect(NIVEAUS.map((row) => [row.niveau, row.volgorde])).toEqual([["A", 4], ["B", 3], ["C", 2], ["D", 1]]);
  });

  test("are asked 80 times by the descriptions and 80 times by the profiles, and twice by the module in each", () => {
    expect(tally(Profielen.filter((row) => row.functie !== MODULE).map((row) => row.herkomst))).toEqual({ functiebeschrijving: 80, competentieprofiel: 80 });
    expect(profielOf(MODULE, "coordinatiemodule")).toEqual(["Plannen en organiseren B", "Coaching B"]);
    expect(profielOf(MODULE, "competentieprofiel")).toEqual(["Plannen en organiseren B", "Coaching B"]);
  });

  test("stand on A, B, C and D 15, 25, 29 and 13 times in the descriptions, and 15, 25, 34 and 8 times in the profiles", () => {
    expect(tally(Profielen.filter((row) => row.herkomst !== "competentieprofiel").map((row) => row.niveau))).toEqual({ A: 15, B: 25, C: 29, D: 13 });
    expect(tally(Profielen.filter((row) => row.herkomst === "competentieprofiel").map((row) => row.niveau))).toEqual({ A: 15, B: 25, C: 34, D: 8 });
  });

  test("are the same five in description and profile for every function but Medewerker educatie III (regel 2417-2424, 5118-5225)", () => {
    const functies = FUNCTIES.map((row) => String(row.normfunctie));
    const differ = functies.filter((functie) =>
      JSON.stringify(profielOf(functie, "functiebeschrijving")) !== JSON.stringify(profielOf(functie, "competentieprofiel")));
    expect(differ).toEqual(["Medewerker educatie III"]);
    expect(profielOf("Medewerker educatie III", "functiebeschrijving")).toEqual([
      "Integriteit D", "Conflicthantering D", "Klantgerichtheid D", "Mondelinge communicatie D", "Nauwkeurigheid D",
    ]);
    expect(profielOf("Medewerker educatie III", "competentieprofiel")).toEqual([
      "Zelfreflectie C", "Zelfstandigheid C", "Creativiteit C", "Klantgerichtheid C", "Mondelinge communicatie C",
    ]);
  });

  test("of the whole organisation are the three of regel 135, 136 and 138, and the first is nowhere described", () => {
    const names = REGELS.filter((row) => row.soort === "organisatiebrede competentie").map((row) => row.regel.split(":")[0]);
    expect(names).toEqual(["Resultaatgerichtheid", "Zelfreflectie", "Ondernemingszin"]);
    expect(COMPETENTIES.map((row) => row.competentie)).not.toContain("Resultaatgerichtheid");
  });

  test("say of every level something else", () => {
    expect(new Set(INDICATOREN.map((row) => row.tekst)).size).toBe(46);
  });
});

describe("the rest", () => {
  test("has 71 work situations, 65 fields of knowledge, 34 skills and 16 education requirements", () => {
    expect(tally(Eisen.map((row) => row.soort))).toEqual({ werksituatie: 71, vakkennis: 65, vaardigheid: 34, opleiding: 16 });
    expect(tally(EISEN_OPLEIDING.map((row) => row.naam))).toEqual({
      WO: 2, HBO: 5, "HBO met post-HBO of masteropleiding": 1, MBO: 1, "MBO niveau 4": 1, "MBO niveau 3": 1, "MBO niveau 2": 5,
    });
  });

  test("has three clusters of 13, 15,5 and 13 fte (regel 186, 276, 380), which is not the 45 of the table", () => {
    expect(Clusters.map((row) => row.fte)).toEqual([13, 15.5, 13]);
    expect(Bevindingen.find((row) => row.code === "fte-clusters")?.ernst).toBe("fout");
  });

  test("tells the contradictions that an HR adviser must know", () => {
    const codes = new Set(Bevindingen.map((row) => row.code));
    for (const code of [
      "competenties-verschillen", "fte-clusters", "clusterindeling-ontbreekt", "coordinatoren-niet-in-tabel", "formatie-ontbreekt",
      "competentie-zonder-definitie", "competentie-zonder-niveau", "zelfde-taken", "kenmerken-verschillen", "vreemde-indicator",
      "leidinggevende-onduidelijk", "module-zonder-waardering", "opleiding-en-schaal", "naam-varianten",
    ]) expect(codes).toContain(code);
  });
});
