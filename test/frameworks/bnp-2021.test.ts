/** BNP-2021 against what the document prints. Expected values are read from the document, at the lines named. */
import { bnp2021 } from "../../src/frameworks/bnp-2021";
import type { Indicator } from "../../src/model/tabellen";

const { Functies = [], Kenmerken = [], Competenties = [], Niveaus = [], Indicatoren = [], Profielen = [], Bevindingen = [] } = bnp2021.tabellen;

const KERNTAKEN = ["Analyseren", "Adviseren", "Integreren", "Creëren", "Organiseren", "Begeleiden"];
const CRITERIA = ["Zelfstandigheid", "Complexiteit", "Ervaringskennis", "Verantwoording", "Sensitiviteit"];
const VRAGEN = ["watDoeIk", "waaraanLaatIkDatZien", "watLeverIkOp"];
const LEVELS = ["1", "2", "3", "4", "5", "6"];

const ofSoort = (soort: string): readonly Indicator[] => Indicatoren.filter((row) => row.soort === soort);
const cell = (onderwerp: string, niveau: string, soort: string): readonly Indicator[] =>
  Indicatoren.filter((row) => row.onderwerp === onderwerp && row.niveau === niveau && row.soort === soort);

describe("the ladder", () => {
  test("has six levels under their printed names (regel 323, 357, 395, 468, 539, 618), rising from 1, without a salary scale", () => {
    expect(Niveaus.map((row) => `${row.niveau} ${row.naam}`)).toEqual([
      "1 ondersteuningsniveau, uitvoerend onder aansturing", "2 instructieniveau, uitvoerend binnen gegeven kaders",
      "3 taakniveau, oplossing realiserend", "4 resultaatniveau, oplossing bepalend", "5 planniveau, richtinggevend",
      "6 grootmeesterniveau, grensverleggend",
    ]);
    expect(Niveaus.map((row) => row.volgorde)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Niveaus.filter((row) => row.schaalVan !== null || row.schaalTot !== null)).toEqual([]);
  });
});

describe("the persons (regel 192-320)", () => {
  test("are twelve, two on each level, as examples without schaal or formatie", () => {
    expect(Functies.filter((row) => row.schaal !== null || row.formatie !== null)).toEqual([]);
    expect(LEVELS.map((niveau) => Profielen.filter((row) => row.niveau === niveau).map((row) => row.functie))).toEqual([
      ["Chantal", "Roy"], ["Mascha", "Luuk"], ["Dion", "Arun"], ["Yasmine", "René"], ["Machteld", "Bart"], ["Emine", "Jim"],
    ]);
    expect(Profielen.map((row) => row.functie)).toEqual(Functies.map((row) => row.functie));
    expect(new Set(Profielen.map((row) => row.soort))).toEqual(new Set(["voorbeeld"]));
    expect(Kenmerken.map((row) => row.functie)).toEqual(Functies.map((row) => row.functie));
  });
});

describe("the competences", () => {
  test("are the six kerntaken in the order of the overview (regel 1-153) and six without levels (regel 2338-2391)", () => {
    expect(Competenties.filter((row) => row.groep === "kerntaak").map((row) => row.competentie)).toEqual(KERNTAKEN);
    expect(Competenties.filter((row) => row.groep !== "kerntaak").map((row) => row.competentie)).toEqual([
      "Omgaan met een dynamische context", "Afstemmen van communicatie op organisatiedoelen", "Ontwikkelcompetentie",
      "‘Ambacht’ van het schrijven, verbeelden, presenteren", "Verbinden", "Omgeving- en organisatiesensitiviteit",
    ]);
  });
});

describe("the texts", () => {
  test("are one for each kerntaak, level and question: 6 x 6 x 3 = 108", () => {
    for (const kerntaak of KERNTAKEN) {
      for (const niveau of LEVELS) {
        for (const vraag of VRAGEN) expect([kerntaak, niveau, vraag, cell(kerntaak, niveau, vraag).length]).toEqual([kerntaak, niveau, vraag, 1]);
      }
    }
    expect(VRAGEN.map((vraag) => ofSoort(vraag).length)).toEqual([36, 36, 36]);
  });

  test("are one for each criterion and level: 5 x 6 = 30", () => {
    for (const criterium of CRITERIA) expect(cell(criterium, "4", "criterium")).toHaveLength(1);
    expect(ofSoort("criterium").map((row) => `${row.onderwerp} ${row.niveau}`)).toEqual(LEVELS.flatMap((niveau) => CRITERIA.map((naam) => `${naam} ${niveau}`)));
  });

  test("tell focus, verschijningsvorm and samenhang of each kerntaak once, without a level", () => {
    for (const soort of ["focus", "verschijningsvorm", "samenhang"]) {
      expect(ofSoort(soort).map((row) => row.onderwerp)).toEqual(KERNTAKEN);
      expect(ofSoort(soort).filter((row) => row.niveau !== null || row.niveaunaam !== null)).toEqual([]);
    }
    expect(Indicatoren).toHaveLength(18 + 108 + 30);
  });

  test("are our own, all different, and short enough to be read side by side", () => {
    const texts = Indicatoren.map((row) => row.tekst);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(Indicatoren.map((row) => row.tekstsoort))).toEqual(new Set(["samenvatting"]));
    expect(texts.filter((text) => text.split(" ").length > 50)).toEqual([]);
  });

  test("let a reader choose between neighbouring levels: each says at least four telling words that its neighbour does not", () => {
    const words = (row: Indicator | undefined): ReadonlySet<string> => new Set(row?.tekst.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
    const alike = [...KERNTAKEN.flatMap((naam) => VRAGEN.map((soort) => [naam, soort] as const)), ...CRITERIA.map((naam) => [naam, "criterium"] as const)]
      .flatMap(([naam, soort]) =>
        LEVELS.slice(1).flatMap((niveau, below) => {
          const [high] = cell(naam, niveau, soort);
          const [low] = cell(naam, LEVELS[below] ?? "", soort);
          const own = [...words(high)].filter((word) => !words(low).has(word));
          return own.length < 4 ? [`${naam} ${niveau} ${soort}: ${own.join(", ")}`] : [];
        }),
      );
    expect(alike).toEqual([]);
  });
});

test("the findings say that placing, scale and levels of persons per kerntaak are not in the document, and name the contradictions", () => {
  const codes = Bevindingen.map((row) => row.code);
  expect(codes).toEqual(expect.arrayContaining([
    "geen-inschalingsregel", "geen-schaal", "persoon-zonder-kerntaakniveau", "competentie-zonder-niveau", "naam-verschilt", "dubbel-gedrukt", "tegenspraak",
  ]));
  expect(codes.filter((code) => code === "niveaus-gelijk")).toHaveLength(7);
  expect(Bevindingen.find((row) => row.code === "dubbel-gedrukt")?.melding).toContain("552 punten af voor 345");
});
