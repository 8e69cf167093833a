/**
 * It is a plan, not a report: the saved file is changed as a user does without the add-in, calculated by LibreOffice, and every view must
 * reconcile with the table or say in a cell what it misses.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellKey, type Book, type BookTable } from "../../../src/model/book";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { excelDag } from "../../../src/rules/formatieplan/excel-dag";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { recalculateAll, type ShownSheets } from "../../system/recalculate";
import { addRow, changeCell, poison, sheetNamed } from "../../workbook/frameworks/edit-book";
import { KLEIN_PLAN } from "./klein-plan";

const folder = mkdtempSync(join(tmpdir(), "functieboek-plan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The saved file, read again. */
const saved = async (): Promise<Book> => readXlsx(await writeXlsx(bookOfPlan(planFormatieplan(KLEIN_PLAN, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" }))));

const tableOf = (book: Book, sheet: string): BookTable => {
  const [table] = sheetNamed(book, sheet).tables;
  if (!table) throw new Error(`no table on ${sheet}`);
  return table;
};

/** What Excel does below a table: the calculated columns go on. LibreOffice 7.4 does not. */
function fillFormulas(book: Book, sheet: string): void {
  const table = tableOf(book, sheet);
  const { cells } = sheetNamed(book, sheet);
  table.columns.forEach(({ formula }, along) => {
    const cell = cells.get(cellKey(table.top + table.rowCount, table.left + along));
    if (cell && formula !== null) cell.formula = formula;
  });
}

/** A salary table as it comes from a site: scales as numbers, other amounts, a scale that was not there. */
const GEPLAKT: readonly (readonly [number | string, number, number])[] = [
  [6, 0, 2600], [6, 1, 3100], [8, 0, 3100], [8, 1, 3600], [9, 0, 3300], [9, 1, 4000], [10, 0, 4100], [10, 1, 4600], ["10A", 0, 4300], ["10A", 1, 4900], [11, 0, 4600], [11, 1, 5100], [13, 0, 5900], [13, 1, 6400], [14, 0, 6600], [14, 1, 7100],
];

function pasteSalaries(book: Book): void {
  const table = tableOf(book, "Salaristabel");
  while (table.rowCount < GEPLAKT.length) {
    addRow(book, table.name, {});
    fillFormulas(book, "Salaristabel");
  }
  const { cells } = sheetNamed(book, "Salaristabel");
  GEPLAKT.forEach((row, down) => row.forEach((value, along) => {
    const cell = cells.get(cellKey(table.top + 1 + down, table.left + along));
    if (cell) cell.value = value;
  }));
}

const NIEUW = { Formatieplaats: "P13", Functie: "Datasteward", Afdeling: "Data", Kostenplaats: "0900", "Eigen schaal": "13", Soort: "structureel", Fte: 2, "Bezetting fte": 0.5 } as const;

describe("the plan without the add-in", () => {
  let excel: ShownSheets;
  let office: ShownSheets;
  let empty: ShownSheets;

  const lines = (sheets: ShownSheets, sheet: string, label: string): readonly (readonly string[])[] => (sheets.get(sheet) ?? []).filter((row) => row[0] === label);
  /** The first line of a sheet with a label, or the one below a heading. */
  const line = (sheets: ShownSheets, sheet: string, label: string, at = 0): readonly string[] => {
    const found = lines(sheets, sheet, label)[at];
    if (!found) throw new Error(`no line ${label} on ${sheet}`);
    return found;
  };
  const check = (sheets: ShownSheets, naam: string): readonly string[] => {
    const found = (sheets.get("Controles") ?? []).find((row) => row[1] === naam);
    if (!found) throw new Error(`no check ${naam}`);
    return [found[2] ?? "", found[4] ?? ""];
  };

  beforeAll(async () => {
    const asExcel = await saved();
    addRow(asExcel, "Klein_Formatieplan", NIEUW);
    fillFormulas(asExcel, "Formatieplan");
    changeCell(asExcel, "Klein_Formatieplan", "P09", "Einddatum", excelDag("2026-06-30"));
    pasteSalaries(asExcel);
    // LibreOffice: the row is inserted, its calculated cells stay empty
    const asOffice = await saved();
    addRow(asOffice, "Klein_Formatieplan", NIEUW);
    const withoutSalaries = await saved();
    const table = tableOf(withoutSalaries, "Salaristabel");
    for (let down = 1; down <= table.rowCount; down++) for (const along of [0, 1, 2]) {
      const cell = sheetNamed(withoutSalaries, "Salaristabel").cells.get(cellKey(table.top + down, table.left + along));
      if (cell) cell.value = null;
    }
    const files = await Promise.all([["excel", asExcel], ["office", asOffice], ["leeg", withoutSalaries]].map(async ([name, book]) => {
      const file = join(folder, `${String(name)}.xlsx`);
      writeFileSync(file, await writeXlsx(poison(book as Book)));
      return file;
    }));
    [excel = new Map(), office = new Map(), empty = new Map()] = await recalculateAll(files);
  });

  it("counts the new place in every total: 9,7 + 2 - 1 that ended on 30 June = 10,7", () => {
    for (const [sheet, column] of [["Formatiematrix", 12], ["Functie per afdeling", 7], ["Schaalverdeling", 3], ["Totalen", 2]] as const) {
      expect([sheet, line(excel, sheet, "Totaal")[column]]).toEqual([sheet, "10.70"]);
    }
  });

  it("shows it in 'niet in', in both directions, and every view says so in words", () => {
    // columns 6 7 8 9 10 10A 11 12 13 14, then niet in deze matrix; schaal 13 has a column, the function no row
    expect(line(excel, "Formatiematrix", "Niet in deze matrix").slice(9, 13)).toEqual(["2.00", "", "", "2.00"]);
    expect(line(excel, "Functie per afdeling", "Niet in deze matrix").slice(6, 8)).toEqual(["2.00", "2.00"]);
    expect(lines(excel, "Totalen", "Niet in deze opstelling").slice(0, 2).map((row) => row[2])).toEqual(["2.00", "2.00"]);
    for (const sheet of ["Formatiematrix", "Functie per afdeling", "Totalen", "Meerjaren"]) expect([sheet, excel.get(sheet)?.[2]?.[0]?.slice(0, 7)]).toEqual([sheet, "Let op:"]);
    expect(line(excel, "Schaalverdeling", "13")[3]).toBe("2.00");
  });

  it("takes the pasted numbers as scales: 2 fte of schaal 13 at 6.400 x 18, P12 of schaal 9 at 4.000 x 18, P09 for six months", () => {
    const heads = excel.get("Formatieplan")?.[5] ?? [];
    const cost = (nummer: string): string | undefined => line(excel, "Formatieplan", nummer)[heads.indexOf("Kosten")];
    expect([cost("P13"), cost("P12"), cost("P09"), cost("P01")]).toEqual(["230,400", "72,000", "27,900", "127,800"]);
    expect(check(excel, "Geen bedrag voor de schaal")).toEqual(["0", ""]);
  });

  it("reconciles cost over every block, and over the afdelingen of Meerjaren", () => {
    const totals = lines(excel, "Totalen", "Totaal").map((row) => row[10]);
    expect(new Set(totals).size).toBe(1);
    expect(line(excel, "Schaalverdeling", "Totaal")[9]).toBe(totals[0]);
    expect(line(excel, "Meerjaren", "Kosten")[1]).toBe(totals[0]);
  });

  it("names the new function and the views that lack a line on Controles", () => {
    expect(check(excel, "Functie niet in het kader")).toEqual(["2", "18"]);
    expect(check(excel, "Overzicht niet volledig: Formatiematrix")[0]).toBe("1");
    expect(check(excel, "Formule ontbreekt of is overschreven")).toEqual(["0", ""]);
  });

  it("says on Controles which row lacks its formulas, as LibreOffice inserts it", () => {
    expect(check(office, "Formule ontbreekt of is overschreven")).toEqual(["1", "19"]);
    expect(line(office, "Formatiematrix", "Totaal")[12]).toBe("9.70");
    expect(office.get("Controles")?.[2]?.[0]?.slice(0, 7)).toBe("Let op:");
  });

  it("shows no cost, not 0, when the salary table is emptied", () => {
    const heads = empty.get("Formatieplan")?.[5] ?? [];
    expect(line(empty, "Formatieplan", "P01")[heads.indexOf("Kosten")]).toBe("");
    expect(line(empty, "Totalen", "Totaal")[8]).toBe("");
    expect(check(empty, "Geen bedrag voor de schaal")[0]).toBe("12");
  });
});
