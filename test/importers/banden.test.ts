/** Bands of scores and the scales that go with them, as tables print them: a bound that is read wrong is a wrong scale. */
import { importDocument } from "../../src/importers/import-document";
import { readBand, readBound } from "../../src/importers/readers/conversietabel/band";
import { readConversieRows } from "../../src/importers/readers/conversietabel/read-rows";
import { readSchaalNaam } from "../../src/importers/readers/conversietabel/schaal-naam";

const NIET = true;
it.each<[string, readonly [number | null, number | null, boolean?] | null]>([
  ["0-51", [0, 51]], ["0 – 51", [0, 51]], ["0  -  51", [0, 51]], ["6 t/m 8", [6, 8]], ["6 tot en met 8", [6, 8]], ["4 en 5", [4, 5]], ["tussen 10 en 20", [10, 20]], ["van 21 tot 41", [21, 41, NIET]], ["van 21 t/m 40", [21, 40]],
  ["89,5-95", [89.5, 95]], ["1.000 - 1.100", [1000, 1100]], ["12.000-12.500", [12_000, 12_500]], ["1.25 - 1.5", [1.25, 1.5]], ["(41-44)", [41, 44]], ["Score 20-30", [20, 30]], ["totaalscore: 20-30", [20, 30]], ["score: < 20", [null, 20, NIET]],
  ["20-30 punten", [20, 30]], ["20 pt. - 30 pt.", [20, 30]], ["20-30pnt", [20, 30]], ["orba-punten 20-30", [20, 30]], ["20-30 orbapunten", [20, 30]], ["20 t/m 30 ptn", [20, 30]],
  ["9 en meer", [9, null]], ["9 of hoger", [9, null]], ["9+", [9, null]], ["9 e.v.", [9, null]], ["9 >", [9, null, NIET]], ["9 >=", [9, null]], ["9≥", [9, null]],
  ["vanaf 41", [41, null]], ["meer dan 41", [41, null, NIET]], ["boven 41", [41, null, NIET]], ["> 41", [41, null, NIET]], ["≥ 41", [41, null]], ["min. 41", [41, null]], ["minimaal 41", [41, null]],
  ["20 of minder", [null, 20]], ["20 en lager", [null, 20]], ["tot 20", [null, 20, NIET]], ["tot en met 20", [null, 20]], ["t/m 20", [null, 20]], ["minder dan 20", [null, 20, NIET]], ["onder 20", [null, 20, NIET]], ["<20", [null, 20, NIET]], ["<= 20", [null, 20]], ["max. 20", [null, 20]], ["(<-110)", [null, 110, NIET]],
  ["41", null], ["", null], ["schaal 5", null], ["5 of 6", null], ["3-7-2026", null], ["a (20-30)", null], ["(20-30) a", null], ["20-30 euro", null], ["scores 20-30", null], ["eindscore 20-30", null], ["1.2345-9", null],
  [`20${" ".repeat(35)}-30`, [20, 30]], [`20${" ".repeat(36)}-30`, null],
])("%p", (text, expected) => {
  const [van = null, tot = null, exclusief = false] = expected ?? [];
  expect(readBand(text)).toEqual(expected === null ? null : { van, tot, exclusief });
});

it.each<[string, number | null]>([
  ["20", 20], [" 20 pt. ", 20], ["20pt", 20], ["20 punten", 20], ["1.250", 1250], ["12.500", 12_500], ["12,5", 12.5], ["12.5", 12.5], ["1,250", 1.25], ["1.2345", null], ["20x", null], ["x20", null], ["punten 20", null], ["20 punten per jaar", null], ["20;5", null], ["123456", null], ["", null],
])("a bound %p is %p", (text, expected) => expect(readBound(text)).toBe(expected));

it.each<[string, string | null]>([
  ["10a", "10A"], [" schaal 9 ", "9"], ["Schaal9", "9"], ["functieschaal 9:", "9"], ["Salarisgroep: 7", "7"], ["loonschaal. 3", "3"], ["groep 3", "3"], ["9:", "9"],
  ["A", "A"], ["groep B", "B"], ["functiegroep: C", "C"], ["Klasse IV", "IV"], ["schaal D:", "D"], ["a", null], ["klasse iv", null], ["AB", null], ["oude schaal 9", null], ["schaal", null], ["100", null], ["9: 3", null], ["", null],
])("%p names the scale %p", (text, expected) => expect(readSchaalNaam(text)).toBe(expected));

describe("cells of a conversietabel", () => {
  const one = (van: unknown, tot: unknown): unknown => {
    const read = readConversieRows([["Van", "Tot", "Schaal"], [van as string, tot as string, "6"]]);
    return typeof read === "string" ? read : read?.regels[0] && [read.regels[0].van, read.regels[0].tot];
  };
  it.each<[unknown, unknown, unknown]>([
    [0, 20, [0, 20]], [40.125, 44.5, [40.125, 44.5]], ["40,125", " 44.5 ", [40.125, 44.5]], ["-", 20, [null, 20]], [true, 20, [null, 20]], ["1250", "1300", [1250, 1300]],
    ["1.250", "1.300", 'rij 2: "1.250 - 1.300" is niet te lezen als score of schaal.'], ["-", "", 'rij 2: "- - " is niet te lezen als score of schaal.'], [1, "veel", 'rij 2: "1 - veel" is niet te lezen als score of schaal.'], ["veel", 1, 'rij 2: "veel - 1" is niet te lezen als score of schaal.'],
  ])("from %p to %p", (van, tot, expected) => expect(one(van, tot)).toEqual(expected));
  it("takes bounds before a column of bands, in whatever order the columns stand, and needs both of them", () => {
    expect(readConversieRows([["Schaal", "Score", "T/m", "Vanaf"], ["6", "99-100", 20, 10]])).toEqual({ regels: [{ van: 10, tot: 20, schaal: "6" }], lezingen: [] });
    expect(readConversieRows([["Schaal", "Score", "Vanaf"], ["6", "11-20", 99]])).toEqual({ regels: [{ van: 11, tot: 20, schaal: "6" }], lezingen: [] });
    expect([readConversieRows([["Schaal", "Vanaf"], ["6", 99]]), readConversieRows([["Vanaf", "Tot"], [1, 2]]), readConversieRows([["Score", "Functie"], ["1-2", "6"]]), readConversieRows([])]).toEqual([null, null, null, null]);
  });
  it("refuses a band that cannot be read, with the row", () => {
    expect(readConversieRows([["Tabel"], ["Band", "Schaal"], ["10-20", 6], ["veel", 7]])).toBe('rij 4: "veel" is niet te lezen als score of schaal.');
  });
});

describe("a table in a text", () => {
  const read = async (...lines: readonly string[]) => {
    const { kader, bevindingen, soort, leftOut } = await importDocument(new TextEncoder().encode(lines.join("\n")), "tabel.txt");
    return { soort, jaar: kader.kader.jaar, naam: kader.kader.naam, rijen: (kader.tabellen.Conversie ?? []).map(({ van, tot, schaal }) => [van, tot, schaal]), codes: bevindingen.map(({ code }) => code), meldingen: bevindingen.map(({ melding }) => melding), leftOut: leftOut.map(({ tekst, reden }) => [tekst, reden]) };
  };
  const TABLE = ["Van      Tot      Schaal", "10       20       4", "21       30       5", "31       40       6", "41       50       7"];
  it("is read by its columns; the name and the year are those that the text gives", async () => {
    const found = await read("Conversietabel gemeente Veldhoek", "Vastgesteld in de vergadering van 12 maart 2020.", "", ...TABLE);
    expect(found).toMatchObject({ soort: "conversietabel", jaar: 2020, rijen: [[10, 20, "4"], [21, 30, "5"], [31, 40, "6"], [41, 50, "7"]], codes: [] });
    expect(found.naam).toContain("Conversietabel gemeente Veldhoek");
  });
  it("of two years chooses none", async () => {
    expect((await read("Vastgesteld op 12 maart 2020, in werking met ingang van 2021.", "", ...TABLE)).jaar).toBeNull();
    expect((await read("Gemaakt in 2020.", "", ...TABLE)).jaar).toBeNull();
  });
  it.each([
    ["every width counts both bounds", ["11", "10", "10", "10"], null],
    ["every width counts one of them", ["10", "9", "9", "9"], null],
    ["one width does not fit", ["11", "10", "12", "10"], "De gedrukte bandbreedte past niet bij de grenzen: 31-40 (schaal 6) (gedrukt 12). Wij volgen de grenzen."],
  ])("%s", async (_, widths, melding) => {
    const { meldingen } = await read(`${TABLE[0] ?? ""}      Bandbreedte`, ...TABLE.slice(1).map((line, at) => `${line}       ${widths[at] ?? ""}`));
    expect(meldingen).toEqual(melding === null ? [] : [melding]);
  });
  it("widths with decimals fit as people subtract: 9,3 is 89,5 - 80,2", async () => {
    const { meldingen } = await read("Van       Tot       Schaal      Bandbreedte", "70,1      80,1      4           10", "80,2      89,5      5           9,3", "89,6      99,6      6           10");
    expect(meldingen).toEqual([]);
  });
  it("amounts are no scores", async () => {
    await expect(read("Schaal     Minimum     Maximum", "4          2100        2600", "5          2200        2800", "6          2300        3000")).rejects.toMatchObject({ name: "ImportError" });
  });
});
