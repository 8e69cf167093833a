/**
 * One plan, two renderers: each framework's workbook written through the real Office.js into the emulated Excel, and written as a file,
 * must be the same workbook, and calculate to the same values.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOGUE } from "../../src/frameworks/catalogue";
import type { Book } from "../../src/model/book";
import { makeNaming } from "../../src/model/naming";
import type { WorkbookPlan } from "../../src/model/workbook-plan";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { proefKader } from "../plans/proef-kader";
import { recalculateAll } from "../system/recalculate";
import { validateXlsx } from "../system/validate-xlsx";
import { startExcel } from "../workbench/office-js";
import { poison } from "../workbook/frameworks/edit-book";
import { differences } from "./compare-books";
import { writePlan } from "../workbook/excel/in-dutch";

const kaders = [...CATALOGUE, proefKader];
const folder = mkdtempSync(join(tmpdir(), "functieboek-verschil-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plans = new Map<string, WorkbookPlan>(
  kaders.map((kader) => [kader.kader.id, planWorkbook(kader, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21" })]),
);
const planOf = (id: string): WorkbookPlan => {
  const plan = plans.get(id);
  if (!plan) throw new Error(`no plan of ${id}`);
  return plan;
};

/** The plan written through Office.js into a workbook with one empty sheet, which is then left out. */
async function throughExcel(plan: WorkbookPlan): Promise<Book> {
  const { engine } = await startExcel();
  const report = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
  if (report.kind !== "written") throw new Error(report.sentences.join(" "));
  const [blank, ...sheets] = engine.book.sheets;
  if (blank?.name !== "Blad1" || blank.cells.size > 0) throw new Error("the user's own sheet was touched");
  return { ...engine.book, sheets };
}

/** The plan as a file, read back. */
async function throughFile(plan: WorkbookPlan): Promise<Book> {
  return readXlsx(await writeXlsx(bookOfPlan(plan)));
}

describe("both renderers", () => {
  const written = new Map<string, Book>();
  beforeAll(async () => {
    for (const [id, plan] of plans) written.set(id, await throughExcel(plan));
  });

  it.each(kaders.map((kader) => kader.kader.id))("make the same workbook of %s", async (id) => {
    const book = written.get(id);
    if (!book) throw new Error(`${id} was not written`);
    expect(differences(await throughFile(planOf(id)), book)).toEqual([]);
  });

  it("calculate to the same values, and the engine's workbook is a valid file too", async () => {
    const files: string[] = [];
    for (const [id, plan] of plans) {
      const engineBook = written.get(id);
      if (!engineBook) throw new Error(`${id} was not written`);
      for (const [kind, book] of [["bestand", bookOfPlan(plan)], ["excel", engineBook]] as const) {
        const file = join(folder, `${id}-${kind}.xlsx`);
        writeFileSync(file, await writeXlsx(poison(structuredClone(book))));
        files.push(file);
        if (kind === "excel") expect([id, await validateXlsx(file)]).toEqual([id, []]);
      }
    }
    const shown = await recalculateAll(files);
    for (let at = 0; at < shown.length; at += 2) expect([...(shown[at + 1] ?? [])]).toEqual([...(shown[at] ?? [])]);
    expect(shown.length).toBe(2 * kaders.length);
  });
});

describe("the comparison", () => {
  const plan = planOf("proef");
  const changes: readonly (readonly [string, (book: Book) => void])[] = [
    ["a constant", (book) => { const cell = firstCell(book, (found) => typeof found.value === "string" && found.formula === null); cell.value = "anders"; }],
    ["a formula", (book) => { const cell = firstCell(book, (found) => found.formula !== null); cell.formula = "=1"; }],
    ["a look", (book) => { const cell = firstCell(book, (found) => found.style.bold); cell.style = { ...cell.style, bold: false }; }],
    ["a number format", (book) => { const cell = firstCell(book, (found) => found.style.numberFormat === "0.00"); cell.style = { ...cell.style, numberFormat: "0" }; }],
    ["a jump", (book) => { const cell = firstCell(book, (found) => found.link !== null); cell.link = null; }],
    ["a table column", (book) => { for (const sheet of book.sheets) for (const table of sheet.tables) for (const column of table.columns) column.name = `${column.name}x`; }],
    ["a validation", (book) => { for (const sheet of book.sheets) sheet.validations.pop(); }],
    ["a conditional format", (book) => { for (const sheet of book.sheets) for (const format of sheet.conditionalFormats) format.formula = "=TRUE"; }],
    ["a chart", (book) => { for (const sheet of book.sheets) sheet.charts = sheet.charts.map((chart) => ({ ...chart, title: "anders" })); }],
    ["a name", (book) => { book.names.pop(); }],
    ["a marker", (book) => { for (const sheet of book.sheets) sheet.names = []; }],
    ["a freeze", (book) => { for (const sheet of book.sheets) sheet.freeze = { rows: 1, columns: 7 }; }],
    ["a print set-up", (book) => { for (const sheet of book.sheets) sheet.print = { ...sheet.print, titleRows: "2:2" }; }],
    ["a column width", (book) => { book.sheets[0]?.columnWidths.set(1, 3); }],
    ["a sheet", (book) => { book.sheets.pop(); }],
  ];
  it.each(changes)("sees %s that differs", (_, change) => {
    const book = structuredClone(bookOfPlan(plan));
    change(book);
    expect(differences(bookOfPlan(plan), book)).not.toEqual([]);
  });
  it("sees nothing in twice the same", () => expect(differences(bookOfPlan(plan), bookOfPlan(plan))).toEqual([]));
});

function firstCell(book: Book, test: (cell: NonNullable<ReturnType<Book["sheets"][number]["cells"]["get"]>>) => boolean): NonNullable<ReturnType<Book["sheets"][number]["cells"]["get"]>> {
  for (const sheet of book.sheets) for (const cell of sheet.cells.values()) if (test(cell)) return cell;
  throw new Error("no such cell");
}
