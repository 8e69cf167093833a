/** ECABO CA 006 against what the document prints. Expected values are read from the document, at the lines named. */
import { ecaboCa006 } from "../../src/frameworks/ecabo-ca006";

const { Functies = [], Kenmerken = [], Taken = [], Competenties = [], Indicatoren = [], Profielen = [], Eisen = [], Bevindingen = [] } = ecaboCa006.tabellen;

const KERNTAKEN = [
  "Voert activiteiten ten behoeve van het communicatieplan uit", "Organiseert evenementen", "Schrijft en redigeert niet-complexe teksten",
  "Onderhoudt contacten en relaties", "Beheert informatie en data",
];
const KERNOPGAVEN = ["Simultaan werken", "Omgaan met klanten en relaties", "Geïntegreerde communicatie"];

test("there is one function, CA 006, without schaal, levels or valuation", () => {
  expect(Functies.map((row) => [row.functie, row.code, row.schaal])).toEqual([["Assistent communicatiemedewerker", "CA 006", null]]);
  expect(ecaboCa006.tabellen.Niveaus).toBeUndefined();
  expect(ecaboCa006.tabellen.Waarderingen).toBeUndefined();
  expect(ecaboCa006.kader.jaar).toBe(2004);
});

describe("the competences (regel 659-775)", () => {
  test("are numbered 1 to 23 in four categories: VM 10, BOS 4, SC 6, ON 3", () => {
    expect(Competenties.map((row) => row.nr)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    const groups = Competenties.map((row) => row.groep);
    expect(groups).toEqual([...Array<string>(10).fill("VM"), ...Array<string>(4).fill("BOS"), ...Array<string>(6).fill("SC"), ...Array<string>(3).fill("ON")]);
  });

  test("keep their printed names, the one that the scan misread made whole (regel 663)", () => {
    const naam = (nr: number): string | undefined => Competenties.find((row) => row.nr === nr)?.competentie;
    expect([naam(1), naam(3), naam(10), naam(11), naam(15), naam(20), naam(23)]).toEqual([
      "Assisteren bij het opstellen van een communicatieplan", "Coördineren van (interne) communicatieprojecten",
      "Beheren en archiveren van elementaire informatie", "Handelen conform verantwoordelijkheden en bevoegdheden",
      "Samenwerken met interne en externe relaties", "Omgaan met culturele verschillen", "Vakkennis en ontwikkelingen bijhouden",
    ]);
    expect(Bevindingen.find((row) => row.code === "ocr-naam")?.melding).toContain("Codrdineren");
  });

  test("have a definition and a text of ours for process and for result, 46 together and all different", () => {
    expect(Indicatoren.map((row) => `${row.onderwerp} ${row.soort}`)).toEqual(Competenties.flatMap((row) => [`${row.competentie} proces`, `${row.competentie} resultaat`]));
    const texts = [...Competenties.map((row) => row.definitie), ...Indicatoren.map((row) => row.tekst)];
    expect(new Set(texts).size).toBe(23 + 46);
    expect(new Set([...Competenties, ...Indicatoren].map((row) => row.tekstsoort))).toEqual(new Set(["samenvatting"]));
    expect(Indicatoren.filter((row) => row.niveau !== null || row.niveaunaam !== null)).toEqual([]);
  });
});

describe("the two overviews (regel 647-900)", () => {
  const cells = (koppen: readonly string[], soort: string): readonly string[] =>
    Profielen.filter((row) => koppen.includes(row.functie) && row.soort === soort).map((row) => `${row.functie} / ${row.competentie}`);

  test("hold every competence against 5 kerntaken (115 cells) and 3 kernopgaven (69 cells), each cell certain or unknown", () => {
    for (const kop of [...KERNTAKEN, ...KERNOPGAVEN]) {
      expect(Profielen.filter((row) => row.functie === kop).map((row) => row.competentie)).toEqual(Competenties.map((row) => row.competentie));
    }
    expect(Profielen).toHaveLength(115 + 69);
    expect(new Set(Profielen.map((row) => row.soort))).toEqual(new Set(["zeker", "onbekend"]));
  });

  test("are certain for competences 11 to 14 only: 20 and 12 cells; 95 and 57 stay unknown and none is said to be empty", () => {
    const bos = Competenties.filter((row) => [11, 12, 13, 14].includes(row.nr ?? 0)).map((row) => row.competentie);
    expect(cells(KERNTAKEN, "zeker")).toEqual(KERNTAKEN.flatMap((kop) => bos.map((naam) => `${kop} / ${naam}`)));
    expect(cells(KERNOPGAVEN, "zeker")).toEqual(KERNOPGAVEN.flatMap((kop) => bos.map((naam) => `${kop} / ${naam}`)));
    expect([cells(KERNTAKEN, "zeker").length, cells(KERNOPGAVEN, "zeker").length]).toEqual([20, 12]);
    expect([cells(KERNTAKEN, "onbekend").length, cells(KERNOPGAVEN, "onbekend").length]).toEqual([95, 57]);
    expect(Profielen.filter((row) => row.niveau !== null)).toEqual([]);
  });

  test("come with the warning that their columns were lost", () => {
    const lost = Bevindingen.filter((row) => row.code === "matrixkolommen-verloren").map((row) => [row.ernst, row.melding]);
    expect(lost).toHaveLength(2);
    expect(lost[0]).toEqual(["fout", expect.stringContaining("115 cellen zijn er 20 zeker; 95")]);
    expect(lost[1]).toEqual(["fout", expect.stringContaining("69 cellen zijn er 12 zeker; 57")]);
  });
});

describe("the kerntaken and kernopgaven", () => {
  test("are a row each: six sections and 3, 3, 3, 4 and 4 dilemmas, which the text names (regel 283, 375, 458, 530, 606)", () => {
    expect(Taken.map((row) => row.gebied)).toEqual(KERNTAKEN);
    expect(Taken.map((row) => row.aantalTaken)).toEqual([6 + 3, 6 + 3, 6 + 3, 6 + 4, 6 + 4]);
    const dilemmas = Taken.flatMap((row) => row.tekst.replace(/^.*Dilemma's: /, "").replace(/\.$/, "").split("; "));
    expect(dilemmas).toHaveLength(17);
    expect(new Set(dilemmas).size).toBe(12);
    expect(dilemmas.filter((naam) => naam === "Prioritering")).toHaveLength(4);
  });

  test("of the kernopgaven each says what it asks", () => {
    expect(Kenmerken.map((row) => row.functie).filter((naam) => naam !== "Assistent communicatiemedewerker")).toEqual(KERNOPGAVEN);
  });
});

test("the requirements are the 5 laws (regel 162-164), 7 sides of the attitude (regel 129-132) and 2 languages that the document names", () => {
  const ofSoort = (soort: string): readonly (string | null)[] => Eisen.filter((row) => row.soort === soort).map((row) => row.naam);
  expect(ofSoort("regelgeving")).toEqual(["Wet Bescherming Persoonsgegevens", "Wet Openbaarheid van Bestuur", "mediawet", "auteursrecht", "reprorecht"]);
  expect(ofSoort("beroepshouding")).toHaveLength(7);
  expect(ofSoort("taal")).toEqual(["Nederlands", "moderne vreemde taal"]);
  expect(Eisen).toHaveLength(5 + 7 + 2);
});

test("the findings name the contradictions and what has aged since 2004", () => {
  expect(Bevindingen.filter((row) => row.code === "tegenspraak").map((row) => row.plaats)).toEqual([
    "regel 411; regel 1045; regel 1056", "regel 488; regel 499", "regel 449; regel 640; regel 1154; regel 1168",
  ]);
  expect(Bevindingen.find((row) => row.code === "verouderd")?.melding).toMatch(/AVG.*Wet open overheid/);
});
