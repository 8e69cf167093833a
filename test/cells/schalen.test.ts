import fc from "fast-check";
import { gemiddeldeSchaal } from "../../src/rules/formatie/gemiddelde-schaal";
import { schaalverdeling } from "../../src/rules/formatie/schaalverdeling";
import { column, errorCell, shownAnswer, shownCell } from "./answers";

const TABLE = [["opmerking", "Tot", " VAN ", "schaal"], ["x", 10, 1, 5], [null, "20,5", "11", "10a"], ["", null, 21, "A"]];

describe("SCHAAL", () => {
  it("finds columns by name in any order, reads numbers as text, and answers text", () => {
    expect(shownAnswer("SCHAAL", column(10, "11", "20,5", "20.5", 500, null), TABLE)).toEqual([["5"], ["10A"], ["10A"], ["10A"], ["A"], [""]]);
  });
  it("names the bands for a score in none", () => expect(shownCell("SCHAAL", 10.5, TABLE)).toBe("#N/B score 10,5: schaal 5 of 10A; de score ligt in geen band (tussen 1-10 en 11-20,5)"));
  it.each([
    ["no table", null, "geef een conversietabel met de kolommen van, tot en schaal"],
    ["no header", [[1, 10, 5], [11, 20, 6]], "conversie: de eerste rij moet koppen hebben, met kolom van, tot en schaal (de eerste rij bevat geen koppen); geef een tabel met [#Alles]"],
    ["a column that is not there", [["van", "schaal"], [1, 5]], "conversie: de eerste rij moet koppen hebben, met kolom tot (gevonden: \"van\" en \"schaal\"); geef een tabel met [#Alles]"],
    ["a column that is there twice", [["van", "tot", "schaal", "Schaal"], [1, 2, 5, 6]], "conversie: de kolom schaal staat er meer dan eens"],
    ["a bound that is no number", [["van", "tot", "schaal"], ["hoog", 2, 5]], "conversie, rij 2, kolom van: \"hoog\" is geen getal"],
    ["a band the wrong way round", [["van", "tot", "schaal"], [3, 2, 5]], "conversie, rij 2, kolom van: 3 is hoger dan tot, 2"],
    ["a band without bounds", [["van", "tot", "schaal"], [null, null, 5]], "conversie, rij 2, kolom van: de band heeft geen grenzen"],
    ["a band without a scale", [["van", "tot", "schaal"], [1, 2, null]], "conversie, rij 2, kolom schaal: de cel is leeg"],
    ["an error in the table", [["van", "tot", "schaal"], [1, errorCell("#VALUE!"), 5]], "conversie, rij 2, kolom tot: de cel waarnaar wordt verwezen bevat zelf een fout (#WAARDE!)"],
    ["a date in the scale column", [["van", "tot", "schaal"], [1, 2, 45900]], "conversie, rij 2, kolom schaal: 45900 is geen schaal"],
  ])("refuses %s", (_, table, message) => expect(shownCell("SCHAAL", 5, table)).toBe(`#WAARDE! ${message}`));
  it("passes over empty rows of the table", () => expect(shownCell("SCHAAL", 2, [["van", "tot", "schaal"], [null, null, null], [1, 2, 5]])).toBe("5"));
  it("asks for a number where a text can be read two ways", () => expect(shownCell("SCHAAL", "2.773", TABLE)).toBe("#WAARDE! \"2.773\" kan 2773 of 2,773 zijn; geef een getal in plaats van tekst"));
});

describe("SCHAALRANG", () => {
  it("answers in the shape of the range", () => expect(shownAnswer("SCHAALRANG", [["10", 10, "10a"], [" 11\u00a0A ", null, "x"]])).toEqual([[10, 10, 10.5], [11.5, "", "#WAARDE! \"x\" is geen schaal; geef er een als 10 of 10A"]]));
});

describe("SCHAALVERDELING", () => {
  // 2 + 1 + 1 = 4 fte; empty rows and the row without fte do not count.
  const schalen = column("12", 10, "10a", null, "9", "10");
  const fte = column(1, "1,5", 1, null, null, 0.5);
  it("sums per scale in scale order, with shares", () => {
    expect(shownAnswer("SCHAALVERDELING", schalen, fte)).toEqual([["Schaal", "Fte", "Aandeel"], ["10", 2, 0.5], ["10A", 1, 0.25], ["12", 1, 0.25]]);
  });
  it("shows the empty whole scales on request", () => {
    expect(shownAnswer("SCHAALVERDELING", schalen, fte, "WAAR").map(([schaal]) => schaal)).toEqual(["Schaal", "10", "10A", "11", "12"]);
  });
  it("takes rows beside columns, and heads above the cells", () => {
    expect(shownAnswer("SCHAALVERDELING", [["Schaal", 8, 9]], column("Fte", 1, 3))).toEqual([["Schaal", "Fte", "Aandeel"], ["8", 1, 0.25], ["9", 3, 0.75]]);
  });
  it.each([
    ["fte without a scale", column("8", null), column(1, 1.5), "#N/B rij 2 heeft 1,5 fte zonder schaal"],
    ["what is no scale", column("8", "hoog"), column(1, 1), "#WAARDE! rij 2: \"hoog\" is geen schaal; geef er een als 10 of 10A"],
    ["fte that is no number", column("8"), column("veel"), "#WAARDE! rij 1: \"veel\" is geen getal"],
    ["negative fte", [["8", "9"]], [[1, -1]], "#WAARDE! kolom 2: -1 fte: fte is niet negatief"],
    ["fte past any organisation", column("8"), column(1e308), "#WAARDE! rij 1: 1e+308 fte is te groot"],
    ["an error in fte", column("8", "9"), column(1, errorCell("#N/A")), "#N/B rij 2: de cel waarnaar wordt verwezen bevat zelf een fout (#N/B)"],
    ["ranges of other sizes", column("8", "9"), column(1), "#WAARDE! schalen (2 x 1) en fte (1 x 1) zijn niet even groot"],
    ["no fte at all", column("8"), column(null), "#N/B er is geen rij met fte"],
    ["no range", column("8"), null, "#WAARDE! geef een bereik met fte"],
  ])("says what is wrong with %s", (_, left, right, message) => {
    expect(shownCell("SCHAALVERDELING", left, right)).toBe(message);
    expect(shownCell("GEMIDDELDESCHAAL", left, right)).toBe(message);
  });

  it("agrees with the formation plan's rule for fte of at most four decimals", () => {
    const row = fc.tuple(fc.constantFrom("6", "7", "10", "10A", "11A", "14"), fc.integer({ min: 1, max: 40_000 }));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const rijen = rows.map(([schaal, units]) => ({ schaal, fte: units / 10_000 }));
      const args = [column(...rijen.map(({ schaal }) => schaal)), column(...rijen.map(({ fte: value }) => value))];
      const plan = schaalverdeling(rijen).regels.filter((regel) => regel.fte !== 0);
      const [, ...answer] = shownAnswer("SCHAALVERDELING", ...args);
      expect(answer.map(([schaal, value]) => [schaal, value])).toEqual(plan.map((regel) => [regel.schaal, regel.fte]));
      expect(answer.reduce((sum, [, , aandeel]) => sum + Number(aandeel), 0)).toBeCloseTo(1, 12);
      const mean = gemiddeldeSchaal(rijen);
      expect(shownCell("GEMIDDELDESCHAAL", ...args)).toBeCloseTo(mean.kind === "determined" ? mean.value : NaN, 10);
    }));
  });

  it("keeps fractions of a 36-hour week: three times 28/36 is 7/3", () => {
    const answer = shownAnswer("SCHAALVERDELING", column("8", "8", "8"), column(28 / 36, 28 / 36, 28 / 36));
    expect(answer[1]?.[1]).toBeCloseTo(7 / 3, 9);
  });

  it("walks 100,000 rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => index);
    const answer = shownAnswer("SCHAALVERDELING", rows.map((index) => [String(5 + (index % 2))]), rows.map(() => [0.1]));
    expect(answer).toEqual([["Schaal", "Fte", "Aandeel"], ["5", 5000, 0.5], ["6", 5000, 0.5]]);
  });
});

describe("GEMIDDELDESCHAAL", () => {
  it("weighs by fte: (2 x 10 + 1 x 10.5 + 1 x 12) / 4", () => expect(shownCell("GEMIDDELDESCHAAL", column(10, "10A", 12, 3), column(2, 1, 1, null))).toBe(10.625));
  it("gives the functieboek of Ommen 445/45", () => {
    // Fte per scale of the table: 14: 1, 12: 5, 11: 18, 10: 7, 9: 3, 8: 3, 7: 4, 6: 4.
    expect(shownCell("GEMIDDELDESCHAAL", column(14, 12, 11, 10, 9, 8, 7, 6), column(1, 5, 18, 7, 3, 3, 4, 4))).toBeCloseTo(445 / 45, 12);
  });
});

describe("COMPETENTIENIVEAU", () => {
  it("knows the bands of article 3 and leaves 10A open", () => {
    expect(shownAnswer("COMPETENTIENIVEAU", column(3, "10", "11a", "10A", 19, null, "x"))).toEqual([
      ["3-7"], ["8-10"], ["11-18"],
      ["#N/B schaal 10A: niveau 8-10 of 11-18; de regeling noemt deze tussenschaal niet"],
      ["#N/B schaal 19: de niveaus gaan over schaal 3 tot en met 18"],
      [""],
      ["#WAARDE! \"x\" is geen schaal; geef er een als 10 of 10A"],
    ]);
  });
  it("reads a table of the workbook, and a framework without scales says so", () => {
    expect(shownCell("COMPETENTIENIVEAU", 5, [["schaaltot", "niveau", "schaalvan"], [6, "laag", 1]])).toBe("laag");
    expect(shownCell("COMPETENTIENIVEAU", 5, "ommen-hr21")).toBe("#N/B schaal 5: dit kader verbindt geen niveau aan een salarisschaal");
  });
});

describe("KLOOF", () => {
  it("counts steps of the ladder: A is highest in HR21, 6 in BNP", () => {
    expect(shownAnswer("KLOOF", column("A", "b", "C", null, "E"), column("C", "B", "A", "A", "A"))).toEqual([
      [2], [0], [-2], [""], ["#N/B \"E\" is geen niveau van dit kader (wel: A, B, C, D)"],
    ]);
    expect(shownAnswer("KLOOF", [[5, "2"]], [[3, 6]], "bnp-2021")).toEqual([[2, -4]]);
  });
  it("compares one level with a column", () => expect(shownAnswer("KLOOF", "A", column("A", "B", "D"))).toEqual([[0], [1], [3]]));
  it("takes the ladder from a table", () => expect(shownCell("KLOOF", "hoog", "laag", [["niveau", "volgorde"], ["laag", 1], ["midden", "2"], ["hoog", 3]])).toBe(2));
  it("refuses ranges that do not fit", () => expect(shownCell("KLOOF", column("A", "B"), column("A", "B", "C"))).toBe("#WAARDE! de bereiken passen niet bij elkaar (2 x 1, 3 x 1)"));
});

describe("BNP.NIVEAU", () => {
  it.each([
    [[1, 2, 3], 2],
    [[2, 3], 2], // an even number: the lower of the middle two
    [[6, 1, 4, 4], 4], // 1 4 4 6
    [["5", null, "3", ""], 3],
    [[6], 6],
  ])("of %j is %i", (levels, niveau) => expect(shownCell("BNP.NIVEAU", [levels])).toBe(niveau));
  it.each([
    [[null, null], "#N/B er ontbreekt: een niveau per kerntaak"],
    [[3, 7], "#WAARDE! kolom 2: \"7\" is geen BNP-niveau (1 tot en met 6)"],
    [[2.5], "#WAARDE! rij 1: \"2,5\" is geen BNP-niveau (1 tot en met 6)"],
    [["B"], "#WAARDE! rij 1: \"B\" is geen getal"],
  ])("of %j: %s", (levels, message) => expect(shownCell("BNP.NIVEAU", [levels])).toBe(message));
});
