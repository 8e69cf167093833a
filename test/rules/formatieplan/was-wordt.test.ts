/** Was/wordt on a small reorganisation, worked out by hand: 5,5 fte and 400.000 euro become 5,4 fte and 395.000 euro. */
import { legOvergangen } from "../../../src/rules/was-wordt/leg-overgangen";
import type { WasWordtPlaats } from "../../../src/rules/was-wordt/was-wordt-plaats";
import { wasWordtRegels } from "../../../src/rules/was-wordt/was-wordt-regels";

const plaats = (formatieplaats: string, functie: string, schaal: string, fte: number | null, kosten: number | null): WasWordtPlaats => ({ formatieplaats, afdeling: "Beleid", functie, schaal, fte, kosten, fteJaren: fte, inhuurkosten: null });

const WAS = [
  plaats("1", "Adviseur", "11", 1, 90_000),
  plaats("2", "Adviseur", "11", 1.5, 120_000),
  plaats("3", "Klerk", "6", 0.5, 30_000),
  plaats("4", "Klerk", "6", 1, 60_000),
  plaats("5", "Bode", "4", 0.5, 20_000),
  plaats("6", "Jurist", "10A", 1, 80_000),
];
const WORDT = [
  plaats("1", "adviseur", "11", 1, 92_000), // dearer, not changed
  plaats("2a", "Adviseur", "11", 0.9, 80_000), // 2 split in 2a and 2b
  plaats("2b", "Adviseur", "10", 0.3, 20_000),
  plaats("34", "Medewerker", "7", 1.2, 78_000), // 3 and 4 merged
  plaats("6", "Jurist", "11", 1, 85_000),
  plaats("7", "Datasteward", "10", 1, 40_000),
];
const OVERGANGEN = legOvergangen(WAS.map((each) => each.formatieplaats), WORDT.map((each) => each.formatieplaats), [
  { was: "2", wordt: "2a", motief: "taak gedeeld" }, { was: "2", wordt: "2b", motief: "taak gedeeld" },
  { was: "3", wordt: "34", motief: "een loket" }, { was: "4", wordt: "34", motief: null },
]);
const regels = wasWordtRegels(WAS, WORDT, OVERGANGEN);
const regel = (was: string | null, wordt: string | null) => {
  const found = regels.find(({ overgang }) => overgang.was === was && overgang.wordt === wordt);
  if (!found) throw new Error(`no line ${was ?? "-"} to ${wordt ?? "-"}`);
  return found;
};

describe("was/wordt", () => {
  it("has a line for every place of both plans", () => {
    expect(OVERGANGEN.map(({ was, wordt }) => [was, wordt])).toEqual([["1", "1"], ["5", null], ["6", "6"], ["2", "2a"], ["2", "2b"], ["3", "34"], ["4", "34"], [null, "7"]]);
  });
  it.each<[string | null, string | null, string, number, number]>([
    ["1", "1", "ongewijzigd", 0, 2_000],
    ["5", null, "vervallen", -0.5, -20_000],
    ["6", "6", "gewijzigd", 0, 5_000],
    [null, "7", "nieuw", 1, 40_000],
    // of the 1,5 fte and 120.000 of place 2, 0,9/1,2 goes to 2a: 1,125 fte and 90.000
    ["2", "2a", "gesplitst", 0.9 - 1.125, 80_000 - 90_000],
    ["2", "2b", "gesplitst", 0.3 - 0.375, 20_000 - 30_000],
    // of the 1,2 fte and 78.000 of place 34, 0,5/1,5 comes from 3: 0,4 fte and 26.000
    ["3", "34", "samengevoegd", 0.4 - 0.5, 26_000 - 30_000],
    ["4", "34", "samengevoegd", 0.8 - 1, 52_000 - 60_000],
  ])("%s to %s is %s", (was, wordt, soort, fte, kosten) => {
    const found = regel(was, wordt);
    expect(found.soort).toBe(soort);
    expect(found.verschilFte).toBeCloseTo(fte, 10);
    expect(found.verschilKosten).toBeCloseTo(kosten, 8);
  });
  it("reconciles to both plans: -0,1 fte and -5.000 euro", () => {
    expect(regels.reduce((sum, { verschilFte }) => sum + (verschilFte ?? 0), 0)).toBeCloseTo(-0.1, 10);
    expect(regels.reduce((sum, { verschilKosten }) => sum + (verschilKosten ?? 0), 0)).toBeCloseTo(-5_000, 8);
    expect(regels.reduce((sum, { was, wasAandeel }) => sum + (was?.fte ?? 0) * wasAandeel, 0)).toBeCloseTo(5.5, 10);
    expect(regels.reduce((sum, { wordt, wordtAandeel }) => sum + (wordt?.fte ?? 0) * wordtAandeel, 0)).toBeCloseTo(5.4, 10);
  });
  it("asks a motive where something changed", () => {
    expect(regels.filter(({ melding }) => melding !== null).map(({ overgang, melding }) => [overgang.was, overgang.wordt, melding])).toEqual([
      ["5", null, "motief ontbreekt"], ["6", "6", "motief ontbreekt"], ["4", "34", "motief ontbreekt"], [null, "7", "motief ontbreekt"],
    ]);
  });
  it("reconciles when places are split and merged across each other", () => {
    const cross = wasWordtRegels(WAS.slice(0, 2), WORDT.slice(1, 3), [
      { was: "1", wordt: "2a", motief: "m" }, { was: "1", wordt: "2b", motief: "m" }, { was: "2", wordt: "2b", motief: "m" },
    ]);
    expect(cross.reduce((sum, { verschilFte }) => sum + (verschilFte ?? 0), 0)).toBeCloseTo(1.2 - 2.5, 10);
    expect(cross.map(({ soort }) => soort)).toEqual(["gesplitst", "samengevoegd", "samengevoegd"]);
  });
  it("names what does not fit", () => {
    const odd = wasWordtRegels(WAS, WORDT, [
      { was: "99", wordt: "1", motief: "m" }, { was: "1", wordt: "98", motief: "m" }, { was: null, wordt: null, motief: null }, { was: "6", wordt: "6", motief: "m" }, { was: "6", wordt: "6", motief: "m" },
    ]);
    expect(odd.map(({ melding }) => melding)).toEqual(["onbekende plaats in was", "onbekende plaats in wordt", "lege regel", "dubbele regel", "dubbele regel"]);
  });
  it("gives no difference where a figure is not known", () => {
    const [line] = wasWordtRegels([plaats("1", "A", "9", null, 10)], [plaats("1", "A", "9", 1, null)], [{ was: "1", wordt: "1", motief: null }]);
    expect(line).toMatchObject({ verschilFte: null, verschilKosten: null, soort: "gewijzigd" });
  });
  it.each<[string, Partial<WasWordtPlaats>, Partial<WasWordtPlaats>, string]>([
    ["nothing, in other capitals", {}, { afdeling: "beleid", functie: "KLERK", schaal: "10a" }, "ongewijzigd"],
    ["another afdeling", {}, { afdeling: "Publiek" }, "gewijzigd"],
    ["another functie", {}, { functie: "Bode" }, "gewijzigd"],
    ["another schaal", {}, { schaal: "10" }, "gewijzigd"],
    ["another fte", {}, { fte: 1.0001 }, "gewijzigd"],
    ["less than four decimals of fte tell", {}, { fte: 1.00004 }, "ongewijzigd"],
    ["an afdeling that was empty, and is", { afdeling: null }, { afdeling: "" }, "ongewijzigd"],
    ["an afdeling that was empty", { afdeling: null }, {}, "gewijzigd"],
    ["an afdeling that became empty", {}, { afdeling: null }, "gewijzigd"],
    ["fte that both do not say", { fte: null }, { fte: null }, "ongewijzigd"],
    ["fte that became known", { fte: null }, {}, "gewijzigd"],
    ["cost alone", { kosten: 1 }, { kosten: 2 }, "ongewijzigd"],
  ])("compares a place with itself: %s", (_, was, wordt, soort) => {
    const one = { ...plaats("1", "Klerk", "10A", 1, 100) };
    const line = (motief: string | null) => wasWordtRegels([{ ...one, ...was }], [{ ...one, ...wordt }], [{ was: "1", wordt: "1", motief }])[0];
    expect(line(null)).toMatchObject({ soort, melding: soort === "gewijzigd" ? "motief ontbreekt" : null });
    for (const motief of ["omdat", ""]) expect(line(motief)?.melding).toBe(soort === "gewijzigd" && motief === "" ? "motief ontbreekt" : null);
  });
  it("counts a line that is empty, or names a place that is not there, for nothing", () => {
    const lines = wasWordtRegels([plaats("1", "A", "9", 1, 100)], [], [{ was: null, wordt: null, motief: "m" }, { was: null, wordt: null, motief: "m" }, { was: "1", wordt: "9", motief: null }, { was: null, wordt: "9", motief: null }]);
    expect(lines.slice(0, 2)).toMatchObject([0, 1].map(() => ({ soort: null, verschilFte: null, verschilKosten: null, wasRegels: 0, wordtRegels: 0, wasAandeel: 0, wordtAandeel: 0, melding: "lege regel", kostenverschil: { doorFte: null } })));
    expect(lines[2]).toMatchObject({ soort: "vervallen", verschilFte: -1, verschilKosten: -100, wasAandeel: 1, wordtAandeel: 0, melding: "onbekende plaats in wordt" });
    expect(lines[3]).toMatchObject({ soort: null, verschilFte: null, melding: "onbekende plaats in wordt" });
  });
  it("names a place that ends on two lines no double line, and takes its fte once: half each", () => {
    const lines = wasWordtRegels([plaats("1", "A", "9", 1, 100)], [], [{ was: "1", wordt: null, motief: "m" }, { was: "1", wordt: null, motief: "m" }]);
    expect(lines.map(({ wasAandeel, verschilFte, melding, soort }) => [wasAandeel, verschilFte, melding, soort])).toEqual([[0.5, -0.5, null, "vervallen"], [0.5, -0.5, null, "vervallen"]]);
  });
  it("takes the first of two places of one number, and finds it in other capitals", () => {
    const [line] = wasWordtRegels([plaats("a", "A", "9", 1, 100), plaats("A", "A", "9", 5, 500)], [plaats("b", "A", "9", 2, 100)], [{ was: "A", wordt: "B", motief: "m" }]);
    expect(line).toMatchObject({ verschilFte: 1, verschilKosten: 0 });
  });
  it("gives a part of a split that has no fte nothing of the place, and one of a merge that brought none", () => {
    const split = wasWordtRegels([plaats("1", "A", "9", 1, 100)], [plaats("a", "A", "9", 2, 0), plaats("b", "A", "9", null, 0)], [{ was: "1", wordt: "a", motief: "m" }, { was: "1", wordt: "b", motief: "m" }]);
    expect(split.map(({ wasAandeel, wasRegels }) => [wasAandeel, wasRegels])).toEqual([[1, 2], [0, 2]]);
    const merge = wasWordtRegels([plaats("1", "A", "9", null, 100), plaats("2", "A", "9", 3, 100)], [plaats("a", "A", "9", 2, 0)], [{ was: "1", wordt: "a", motief: "m" }, { was: "2", wordt: "a", motief: "m" }]);
    expect(merge.map(({ wordtAandeel, wordtRegels, melding }) => [wordtAandeel, wordtRegels, melding])).toEqual([[0, 2, null], [1, 2, null]]);
  });
  it("splits by the number of parts when none has fte", () => {
    const half = wasWordtRegels([plaats("1", "A", "9", 1, 100)], [plaats("a", "A", "9", 0, 0), plaats("b", "A", "9", 0, 0)], [{ was: "1", wordt: "a", motief: "m" }, { was: "1", wordt: "b", motief: "m" }]);
    expect(half.map(({ wasAandeel }) => wasAandeel)).toEqual([0.5, 0.5]);
  });
});
