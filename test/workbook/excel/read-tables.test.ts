import { cellKey } from "../../../src/model/book";
import type { BookSheet } from "../../../src/model/book";
import type { CellValue, SheetPlan } from "../../../src/model/workbook-plan";
import type { NumberFormat } from "../../../src/model/style";
import { PLAIN } from "../../../src/model/style";
import { readKaderTables } from "../../../src/workbook/excel/read/read-kader-tables";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { cellOf, quietly, sheetOf } from "./fixtures";
import { sheetPlan } from "./small-plan";
import { dutch } from "./in-dutch";

const HEADER = ["functie", "normfunctie", "code", "reeks", "groep", "schaal", "score", "formatie", "plaats"];
const ADVISEUR = ["Adviseur", "Adviseur II", "10", "Beleid", null, "10", null, 2.5, "regel 12"];
const BODE = ["Bode", null, "3-7", null, null, "5", 120, null, "regel 13"];

function functies(header: readonly string[], rows: readonly (readonly CellValue[])[], name = "Ommen_Functies"): SheetPlan {
  return sheetPlan("ommen/functies", "Functies", {
    blocks: [{ top: 1, left: 1, rows: [[{ value: "Functies", role: "title" }]] }],
    tables: [{ name, top: 3, left: 2, columns: header.map((one) => ({ name: one, role: one === "formatie" ? "fte" : one === "score" ? "count" : "text" })), rows }],
  });
}

async function started(...sheets: readonly SheetPlan[]): Promise<{ engine: Engine; sheet: BookSheet }> {
  const { engine } = await startExcel();
  expect((await writePlan({ title: "", sheets, names: [] }, quietly())).kind).toBe("written");
  return { engine, sheet: sheetOf(engine, "Functies") };
}

/** What Excel holds after a user typed: a value with the format that Excel gave it. */
function hold(sheet: BookSheet, row: number, column: number, value: CellValue | { readonly error: "#N/A" }, numberFormat = "General"): void {
  sheet.cells.set(cellKey(row, column), { value, formula: null, style: { ...PLAIN, numberFormat: numberFormat as NumberFormat }, link: null });
}

const EXPECTED = [
  { functie: "Adviseur", normfunctie: "Adviseur II", code: "10", reeks: "Beleid", groep: null, schaal: "10", score: null, formatie: 2.5, plaats: "regel 12" },
  { functie: "Bode", normfunctie: null, code: "3-7", reeks: null, groep: null, schaal: "5", score: 120, formatie: null, plaats: "regel 13" },
];

describe("reading a framework's tables back", () => {
  test("gives the rows that were written", async () => {
    await started(functies(HEADER, [ADVISEUR, BODE]));
    // The head stands in row 3 from column 2.
    const columns = { functie: 2, normfunctie: 3, code: 4, reeks: 5, groep: 6, schaal: 7, score: 8, formatie: 9, plaats: 10 };
    const places = { Functies: { table: "Ommen_Functies", sheet: "Functies", columns, rows: [4, 5] } };
    expect(await readKaderTables("Ommen")).toEqual({ tabellen: { Functies: EXPECTED }, extra: {}, problems: [], places });
  });

  test("by column name, in whatever order, with the user's columns apart", async () => {
    const order = [5, 0, 8, 7, 6, 4, 3, 2, 1];
    const turned = (row: readonly CellValue[]): CellValue[] => order.map((index) => row[index] ?? null);
    await started(functies([...turned(HEADER).map(String), "Opmerking"], [[...turned(ADVISEUR), "blijft"], [...turned(BODE), null]]));
    const read = await readKaderTables("ommen");
    expect(read.tabellen.Functies).toEqual(EXPECTED);
    expect(read.extra).toEqual({ Functies: [{ name: "Opmerking", values: ["blijft", ""] }] });
    expect(read.problems).toEqual([]);
  });

  test("takes typed numbers in text columns as their text and scales as we write them", async () => {
    const { sheet } = await started(functies(HEADER, [ADVISEUR, BODE]));
    hold(sheet, 4, 4, 12);
    hold(sheet, 4, 7, 11);
    hold(sheet, 5, 7, "10a");
    hold(sheet, 4, 9, "1,5", "@");
    hold(sheet, 5, 8, "130", "@");
    const [adviseur, bode] = (await readKaderTables("Ommen")).tabellen.Functies ?? [];
    expect(adviseur).toMatchObject({ code: "12", schaal: "11", formatie: 1.5 });
    expect(bode).toMatchObject({ schaal: "10A", score: 130 });
  });

  test.each<[string, number, CellValue | { readonly error: "#N/A" }, string, string, RegExp]>([
    ["a date where a code was typed", 4, 46_206, "d-mmm", "D4", /kolom code\) bevat een datum of tijd/],
    ["a number shown with zeros in front", 4, 7, "00", "D4", /het getal 7 waar een tekst hoort/],
    ["a scale that is none", 7, "10 of 11", "@", "G4", /'10 of 11', en dat is niet een schaal/],
    ["half a scale", 7, 10.5, "General", "G4", /'10,5', en dat is niet een schaal/],
    ["a broken score", 8, 12.5, "General", "H4", /'12,5', en dat is geen geheel getal/],
    ["words for fte", 9, "twee", "@", "I4", /'twee', en dat is geen getal/],
    ["a text that may be thousands", 9, "1.500", "@", "I4", /duizendtal of een breuk/],
    ["a truth value", 5, true, "General", "E4", /een waarheidswaarde/],
    ["an error value", 9, { error: "#N/A" }, "General", "I4", /de foutwaarde #N\/A/],
  ])("reports %s with its cell, and does not guess", async (_, column, value, format, cell, sentence) => {
    const { sheet } = await started(functies(HEADER, [ADVISEUR, BODE]));
    hold(sheet, 4, column, value, format);
    const { tabellen, problems } = await readKaderTables("Ommen");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ sheet: "Functies", cell, table: "Ommen_Functies", column: HEADER[column - 2] });
    expect(problems.map(({ message }) => dutch(message)).join()).toMatch(sentence);
    expect(tabellen.Functies?.[0]).toMatchObject({ functie: "Adviseur", [HEADER[column - 2] ?? ""]: null });
    expect(tabellen.Functies?.[1]).toEqual(EXPECTED[1]);
  });

  test("passes over empty rows and leaves out a row without its function, saying so", async () => {
    const { sheet } = await started(functies(HEADER, [ADVISEUR, [...HEADER].map(() => null), BODE]));
    hold(sheet, 6, 2, null);
    const { tabellen, problems } = await readKaderTables("Ommen");
    expect(tabellen.Functies).toEqual([EXPECTED[0]]);
    expect(problems.map(({ cell, message }) => [cell, dutch(message)])).toEqual([["B6", "Tabel 'Ommen_Functies', rij 6 telt niet mee: functie ontbreekt."]]);
  });

  test("a row that the user added stands in the workbook and its text is the user's own", async () => {
    const columns = ["nr", "competentie", "groep", "definitie", "tekstsoort", "plaats"];
    const plan = sheetPlan("ommen/competenties", "Competenties", {
      tables: [{ name: "Ommen_Competenties", top: 1, left: 1, columns: columns.map((name) => ({ name, role: name === "nr" ? "count" : "text" })), rows: [[1, "Analyseren", null, null, null, null]] }],
    });
    await startExcel();
    await writePlan({ title: "", sheets: [plan], names: [] }, quietly());
    expect((await readKaderTables("Ommen")).tabellen.Competenties).toEqual([
      { nr: 1, competentie: "Analyseren", groep: null, definitie: null, tekstsoort: "bron", plaats: "werkmap, blad Competenties, rij 2" },
    ]);
  });

  test("a column that the user took away is reported, and reads as empty", async () => {
    await started(functies(HEADER.filter((name) => name !== "schaal"), [ADVISEUR.filter((_, index) => index !== 5)]));
    const { tabellen, problems } = await readKaderTables("Ommen");
    expect(tabellen.Functies?.[0]).toMatchObject({ functie: "Adviseur", schaal: null });
    expect(problems.map(({ column, cell, message }) => [column, cell, dutch(message)])).toEqual([["schaal", "B3", "Tabel 'Ommen_Functies', de kolom 'schaal' ontbreekt."]]);
  });

  test("reads only the framework that is asked for, and nothing where there is none", async () => {
    await started(functies(HEADER, [ADVISEUR], "Ommen2_Functies"));
    expect((await readKaderTables("Ommen")).tabellen).toEqual({});
    expect((await readKaderTables("Ommen2")).tabellen.Functies).toHaveLength(1);
  });

  test("reads ten thousand rows in parts that Excel on the web can answer", async () => {
    const { engine } = await started(functies(HEADER, Array.from({ length: 10_000 }, (_, index) => [`Functie ${index}`, ...ADVISEUR.slice(1)])));
    engine.counters.reset();
    expect((await readKaderTables("Ommen")).tabellen.Functies).toHaveLength(10_000);
    expect(engine.counters.bytesOut / engine.counters.syncs).toBeLessThan(2_000_000);
  });

  test("texts with an apostrophe in front come back as they are", async () => {
    const { sheet } = await started(functies(HEADER, [["'s-Gravenhage", ...ADVISEUR.slice(1)]]));
    expect(cellOf(sheet, 4, 2)?.value).toBe("'s-Gravenhage");
    expect((await readKaderTables("Ommen")).tabellen.Functies?.[0]?.functie).toBe("'s-Gravenhage");
  });
});
