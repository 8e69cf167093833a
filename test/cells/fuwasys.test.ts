import { column, errorCell, shownAnswer, shownCell } from "./answers";

const DIGITS = [3, 2, 2, 3, 2, 3, 3, 2, 2, 2, 2, 2, 2, 2]; // 12 + 12 + 4 + 4 = 32

describe("FUWASYS", () => {
  it("answers a total per cell, in the shape of the range; an empty cell stays empty and an error stands in its own place", () => {
    expect(shownAnswer("FUWASYS", column("32232 33222 22 22 (32)", null, "322333222 22 22 (32)", 32232332222222))).toEqual([
      [32], [""], ["#WAARDE! 13 cijfers; een patroon heeft er 14"], [32],
    ]);
    expect(shownAnswer("FUWASYS", [["11111 11111 11 11", "55555 55555 55 55"]])).toEqual([[14, 70]]);
  });

  it("reads fourteen cells side by side as a pattern, row by row, digits as number or text", () => {
    expect(shownAnswer("FUWASYS", [DIGITS, DIGITS.map(String), Array<null>(14).fill(null), [...DIGITS.slice(0, 13), null], [...DIGITS.slice(0, 13), 6]])).toEqual([
      [32], [32], [""], ["#WAARDE! 13 scores; een patroon heeft er 14"], ["#WAARDE! score 6 bij kenmerk 14; een score is 1 tot en met 5"],
    ]);
  });

  it("reads fourteen cells below each other as one pattern", () => expect(shownAnswer("FUWASYS", column(...DIGITS))).toEqual([[32]]));

  it("reads fourteen patterns side by side as patterns", () => {
    expect(shownAnswer("FUWASYS", [Array<string>(14).fill("11111 11111 11 11")])).toEqual([Array<number>(14).fill(14)]);
  });

  it("passes an error cell on", () => {
    expect(shownCell("FUWASYS", errorCell("#N/A"))).toBe("#N/B de cel waarnaar wordt verwezen bevat zelf een fout (#N/B)");
    expect(shownCell("FUWASYS", errorCell("#REF!"))).toBe("#WAARDE! de cel waarnaar wordt verwezen bevat zelf een fout (#VERW!)");
    expect(shownAnswer("FUWASYS", [[...DIGITS.slice(0, 13), errorCell("#DIV/0!")]])).toEqual([["#DEEL/0! de cel waarnaar wordt verwezen bevat zelf een fout (#DEEL/0!)"]]);
  });

  it.each([[true, "#WAARDE! een patroon bestaat uit 14 cijfers"], [32, "#WAARDE! 2 cijfers; een patroon heeft er 14"], [3.5, "#WAARDE! een patroon bestaat uit 14 cijfers, met eventueel het totaal tussen haakjes"]])("refuses %p", (value, answer) => {
    expect(shownCell("FUWASYS", value)).toBe(answer);
  });
});

describe("FUWASYS.SCHAAL", () => {
  it("answers proven totals as text and leaves the others open with their candidates", () => {
    expect(shownAnswer("FUWASYS.SCHAAL", column(32, "31", "22", "32232 33222 22 22", null))).toEqual([
      ["6"],
      ["#N/B totaal 31: schaal 5 of 6; geef een conversietabel"],
      ["#N/B totaal 22: schaal 3; daarvoor is alleen een onderwijsbron of een beschadigde bron; geef een conversietabel"],
      ["6"],
      [""],
    ]);
  });

  it("reads a total in a text with a comma or a point, as any number in a text", () => {
    expect(shownAnswer("FUWASYS.SCHAAL", column("32,0", "32.0", " 32\u00a0", "31,5"))).toEqual([["6"], ["6"], ["6"], ["#WAARDE! totaal 31,5: een FUWASYS-totaal is een geheel getal van 14 tot en met 70"]]);
  });

  it.each([13, 71, 31.5, 0, -32])("refuses %p as a total", (totaal) => {
    expect(shownCell("FUWASYS.SCHAAL", totaal)).toBe(`#WAARDE! totaal ${String(totaal).replace(".", ",")}: een FUWASYS-totaal is een geheel getal van 14 tot en met 70`);
  });

  it("uses the user's own table where one is given, for every total", () => {
    const table = [["schaal", "van", "tot"], ["5", 28, 31], ["6", 32, 34]];
    expect(shownAnswer("FUWASYS.SCHAAL", column(31, 32, 35), table)).toEqual([["5"], ["6"], ["#N/B totaal 35: de score ligt in geen band (boven de hoogste, 32-34)"]]);
  });

  it("reads fourteen single digits as a pattern, and a row of totals as totals", () => {
    expect(shownAnswer("FUWASYS.SCHAAL", [DIGITS])).toEqual([["6"]]);
    expect(shownAnswer("FUWASYS.SCHAAL", [Array<number>(14).fill(32)])).toEqual([Array<string>(14).fill("6")]);
  });
});

describe("FUWASYS.KENMERKEN", () => {
  it("sets a pattern out in fourteen rows", () => {
    const rows = shownAnswer("FUWASYS.KENMERKEN", "32232 33222 22 22");
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual([1, "Aard van de werkzaamheden", 3]);
    expect(rows[13]).toEqual([14, "Doel van de contacten", 2]);
    expect(rows.map(([, , score]) => score)).toEqual(DIGITS);
    expect(shownAnswer("FUWASYS.KENMERKEN", [DIGITS])).toEqual(rows);
  });
  it("takes one pattern only", () => expect(shownCell("FUWASYS.KENMERKEN", column("32232 33222 22 22", "11111 11111 11 11"))).toMatch(/^#WAARDE! geef één patroon/));
  it("answers an empty cell with nothing", () => expect(shownCell("FUWASYS.KENMERKEN", [[null]])).toBe(""));
});
