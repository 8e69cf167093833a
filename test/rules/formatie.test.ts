import { gemiddeldeSchaal } from "../../src/rules/formatie/gemiddelde-schaal";
import { schaalverdeling } from "../../src/rules/formatie/schaalverdeling";
import { sumFte } from "../../src/rules/formatie/sum-fte";

describe("the sum of fte", () => {
  it("is exact where floating point is not", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(sumFte([0.1, 0.2])).toBe(0.3);
    expect(sumFte([0.3333, 0.3333, 0.3334, null])).toBe(1);
  });
});

describe("the mean scale", () => {
  it("weighs by fte and counts a tussenschaal as a half: (2 x 10 + 1 x 10.5 + 1 x 12) / 4 = 10.625", () => {
    const mean = gemiddeldeSchaal([{ schaal: "10", fte: 2 }, { schaal: "10A", fte: 1 }, { schaal: "12", fte: 1 }, { schaal: "3", fte: null }]);
    expect(mean).toMatchObject({ kind: "determined", value: 10.625 });
  });
  it("is missing without fte", () => expect(gemiddeldeSchaal([{ schaal: "10", fte: null }])).toEqual({ kind: "missing", facts: ["fte"] }));
  it("passes over a row of 0 fte, also without a scale", () => {
    expect(gemiddeldeSchaal([{ schaal: null, fte: 0 }, { schaal: "8", fte: 2 }])).toMatchObject({ kind: "determined", value: 8 });
    expect(gemiddeldeSchaal([{ schaal: "8", fte: 0 }])).toEqual({ kind: "missing", facts: ["fte"] });
  });
  it("is missing where fte and correction make 0", () => expect(gemiddeldeSchaal([{ schaal: "8", fte: 1 }, { schaal: "9", fte: -1 }])).toEqual({ kind: "missing", facts: ["fte"] }));
  it.each([[1, "1 rij met fte heeft geen schaal"], [2, "2 rijen met fte hebben geen schaal"]])("says of how many rows the scale lacks: %i", (count, sentence) => {
    const rows = [{ schaal: "8", fte: 1 }, ...Array.from({ length: count }, () => ({ schaal: null, fte: 1 }))];
    expect(gemiddeldeSchaal(rows)).toEqual({ kind: "undetermined", candidates: [], because: [{ sentence, plaats: "kolom schaal" }] });
  });
  it("is undetermined when fte stands on no scale", () => expect(gemiddeldeSchaal([{ schaal: null, fte: 1 }, { schaal: "8", fte: 1 }]).kind).toBe("undetermined"));
});

describe("the spread over scales", () => {
  const spread = schaalverdeling([
    { schaal: "11", fte: 1.5 }, { schaal: "9", fte: 0.5 }, { schaal: "11", fte: null }, { schaal: null, fte: 2 },
  ]);
  it("shows empty scales, counts functions without fte, and keeps fte without a scale apart", () => {
    expect(spread.regels.map(({ schaal, fte, aantal, cumulatief }) => [schaal, fte, aantal, cumulatief])).toEqual([
      ["9", 0.5, 1, 0.5], ["10", 0, 0, 0.5], ["11", 1.5, 2, 2],
    ]);
    expect(spread.totaal).toBe(4);
    expect(spread.zonderSchaal).toBe(2);
    expect(spread.regels.map((regel) => regel.aandeel)).toEqual([0.125, 0, 0.375]);
  });
});
