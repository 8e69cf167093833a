/** Names and codes that begin as a formula does, from a document to a workbook, through both renderers: they are text, and the sums find them. */
import { importDocument } from "../../src/importers/import-document";
import { reviewedKader } from "../../src/importers/review/reviewed-kader";
import { startReview } from "../../src/importers/review/review";
import type { Book } from "../../src/model/book";
import { makeNaming, NOTHING_TAKEN } from "../../src/model/naming";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { writePlan } from "../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { startExcel } from "../workbench/office-js";

const NAMES = ["=1+1 duin", "+31 strandwacht", "-bezem", "@wacht", '=HYPERLINK("http://zee.example";"klik")', "=cmd|' /C calc'!A0", "<10 jaar", "Wacht*"];
const NAAM = "=2+2 lijst";

async function plan() {
  const csv = ["Functie;Code;Schaal;Formatie (fte)", ...NAMES.map((name, index) => `"${name.replaceAll('"', '""')}";=${index};7;1`)].join("\n");
  const result = await importDocument(new TextEncoder().encode(csv), "=lijst.csv");
  const kader = reviewedKader(result, { ...startReview(result), naam: NAAM });
  expect(kader.tabellen.Functies?.map(({ functie }) => functie)).toEqual(NAMES);
  return planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });
}

/** Every text of the document that stands in the book, and whether a cell of it calculates. */
function expectTexts(book: Book): void {
  const cells = book.sheets.flatMap((sheet) => [...sheet.cells.values()]);
  for (const text of [...NAMES, NAAM, "=3"]) {
    expect([text, cells.some(({ value, formula }) => value === text && !formula)]).toEqual([text, true]);
    expect(cells.filter(({ formula }) => formula === text)).toEqual([]);
  }
}

test("as a file", async () => {
  expectTexts(await readXlsx(await writeXlsx(bookOfPlan(await plan()))));
});

test("through Office.js", async () => {
  const { engine } = await startExcel();
  const report = await writePlan(await plan(), { onProgress: () => undefined, signal: new AbortController().signal });
  expect(report.kind).toBe("written");
  expectTexts(engine.book);
});
