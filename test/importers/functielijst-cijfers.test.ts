/** Figures, scales and names of lists of functions as cells and lines print them: what is no plain figure never becomes one. */
import { importDocument } from "../../src/importers/import-document";
import { readFte, readSchalen, readScore } from "../../src/importers/readers/functielijst/cijfers";
import { pairScales, splitNumerals } from "../../src/importers/readers/functielijst/expand-name";

it.each<[string, number | "doubtful" | "unreadable"]>([
  ["1,5", 1.5], ["0.75", 0.75], ["2", 2], ["12,5 fte", 12.5], ["Fte: 3", 3], ["fte 3", 3], ["3 fte's", 3], ["3ftes", 3], ["1.250,5", 1250.5], ["12.345.678,25", 12_345_678.25], ["0.375", 0.375], ["10.5", 10.5], ["0,8888888889", 0.8888888889],
  ["1.375", "doubtful"], ["12.500", "doubtful"], ["123.456 fte", "doubtful"],
  ["32 uur", "unreadable"], ["28/36", "unreadable"], ["ca. 2", "unreadable"], ["l,0", "unreadable"], ["-1", "unreadable"], ["1,2,3", "unreadable"], ["", "unreadable"], ["fte", "unreadable"], ["1.25,5", "unreadable"], ["2 fte nu", "unreadable"], ["circa fte 2", "unreadable"], ["123456", "unreadable"], ["1,", "unreadable"],
])("fte %p is %p", (text, expected) => {
  const read = readFte(text);
  expect(read.kind === "fte" ? read.fte : read.kind).toBe(expected);
});

it.each<[string, number | null]>([["45", 45], ["1.250", 1250], ["1250", 1250], ["12.500", null], ["45,5", null], ["45 punten", null], ["x45", null], ["12345", null], ["", null]])("a score %p is %p", (text, expected) => expect(readScore(text)).toBe(expected));

it.each<[string, readonly string[] | null]>([
  ["12, 11 en 10", ["12", "11", "10"]], ["6,5,4 en3", ["6", "5", "4", "3"]], ["10a/11", ["10A", "11"]], ["schaal 9 & 10", ["9", "10"]], ["Schalen 9", ["9"]], ["S. 9", ["9"]], ["s9", ["9"]], ["9,", ["9"]],
  ["9-10", null], ["9 tot 10", null], ["hoog", null], ["", null], [",", null], ["9 en hoger", null], ["9 schaal 10", null], ["oude schaal 9", null], [`9${" ".repeat(59)}`, ["9"]], [`9${" ".repeat(60)}`, null],
])("scales %p are %p", (text, expected) => expect(readSchalen(text)).toEqual(expected));

it.each<[string, string, readonly string[]]>([
  ["Projectleider II, III en IV", "Projectleider", ["II", "III", "IV"]], ["Adviseur I/II", "Adviseur", ["I", "II"]], ["Adviseur I & II", "Adviseur", ["I", "II"]], ["Beleid, advies I, II", "Beleid, advies", ["I", "II"]],
  ["Beheer en I", "Beheer en I", []], ["Adviseur II", "Adviseur II", []], ["Adviseur", "Adviseur", []], ["Adviseur I en senior II", "Adviseur I en senior II", []],
])("the name %p is %p with %p", (name, base, numerals) => expect(splitNumerals(name)).toEqual({ base, numerals }));

it.each<[string, readonly string[], readonly (readonly [string, string | null])[], boolean]>([
  ["Klerk II en III", ["7", "6"], [["Klerk II", "7"], ["Klerk III", "6"]], true], ["Klerk II en III", ["7"], [["Klerk II", null], ["Klerk III", null]], false], ["Klerk II en III", [], [["Klerk II", null], ["Klerk III", null]], true],
  ["Klerk", ["7"], [["Klerk", "7"]], true], ["Klerk", ["7", "8"], [["Klerk", null]], false],
])("%p with scales %p", (name, schalen, pairs, sure) => {
  expect(pairScales(name, schalen)).toEqual({ pairs: pairs.map(([functie, schaal]) => ({ functie, schaal })), sure });
});

describe("a list in running lines", () => {
  const FILLING = ["Klerk, schaal 6", "Bode, schaal 4", "Koster, schaal 5"];
  const read = async (...lines: readonly string[]) => {
    const { kader, bevindingen } = await importDocument(new TextEncoder().encode([...lines, ...FILLING].join("\n")), "lijst.txt");
    const functies = (kader.tabellen.Functies ?? []).slice(0, -FILLING.length);
    return { functies: functies.map(({ code, functie, schaal, formatie }) => [code, functie, schaal, formatie]), plaats: functies.map(({ reeks, groep }) => [reeks, groep]), meldingen: bevindingen.map(({ code, melding }) => [code, melding]) };
  };
  it.each<[string, readonly (readonly [string | null, string, string | null, number | null])[]]>([
    ["Adviseur, schaal 10", [[null, "Adviseur", "10", null]]],
    ["Adviseur (schaal 10a), 1,5 fte", [[null, "Adviseur", "10A", 1.5]]],
    ["Adviseur schaal 10 (2 fte)", [[null, "Adviseur", "10", 2]]],
    ["Adviseur - schaal 10", [[null, "Adviseur", "10", null]]],
    ["Adviseur: schaal 10.", [[null, "Adviseur", "10", null]]],
    ["B12 Adviseur, schaal 10", [["B12", "Adviseur", "10", null]]],
    ["Adviseur I en II, schalen 10 en 9", [[null, "Adviseur I", "10", null], [null, "Adviseur II", "9", null]]],
  ])("%s", async (line, expected) => expect((await read(line)).functies).toEqual(expected));
  it.each([
    ["Adviseur I en II, schaal 10, 9 en 8", "schaal-onbekend", '"Adviseur I en II, schaal 10, 9 en 8": 2 functies en 3 schalen. Welke schaal bij welke functie hoort, is niet te bepalen.'],
    ["Adviseur, schaal 10 en 9", "schaal-onbekend", '"Adviseur, schaal 10 en 9": één functie en 2 schalen. Welke schaal bij welke functie hoort, is niet te bepalen.'],
    ["Adviseur I en II, schaal 10 en 9, 3 fte", "meer-functies-in-een-rij", '"Adviseur I en II, schaal 10 en 9, 3 fte": deze regel noemt 2 functies met samen één formatie. Wij houden hem bij elkaar en laten de schaal open.'],
    ["Adviseur, schaal 10, 1.375 fte", "fte-onduidelijk", 'De formatie in "Adviseur, schaal 10, 1.375 fte" kan een duizendtal of een breuk zijn; wij laten haar open.'],
    ["Adviseur, schaal 10 tot 12", "regel-niet-gelezen", 'Deze regel noemt een schaal, maar is geen functie met een schaal zoals wij die kunnen lezen: "Adviseur, schaal 10 tot 12". Wij nemen haar niet over.'],
  ])("leaves open what is not to be told: %s", async (line, code, melding) => {
    const { functies, meldingen } = await read(line);
    expect(meldingen).toContainEqual([code, melding]);
    for (const [, , schaal, formatie] of functies) expect([code, code === "fte-onduidelijk" ? formatie : schaal]).toEqual([code, null]);
  });
  it("a group stands below its reeks until the next reeks", async () => {
    expect((await read("Functiereeks: Beleid", "Functiegroep Advies", "Adviseur, schaal 10", "Functiefamilie Steun", "Bediende, schaal 3")).plaats).toEqual([["Beleid", "Advies"], ["Steun", null]]);
  });
});
