/**
 * The small plan as a workbook: valid for Microsoft's Open XML SDK, the same by both renderers, and calculated anew by LibreOffice over
 * wrong cached values to what the generator says and to what is worked out by hand here.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ommenHr21 } from "../../../src/frameworks/ommen-hr21";
import { GEMEENTEN_2020 } from "../../../src/frameworks/salaristabellen/gemeenten-2020";
import { cellAddress } from "../../../src/model/address";
import { keyColumn, keyRow, type Book } from "../../../src/model/book";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { makeNaming } from "../../../src/model/naming";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { planVanKader } from "../../../src/rules/formatieplan/plan-van-kader";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { differences } from "../../differential/compare-books";
import { errorCells, recalculateAll, type ShownSheets } from "../../system/recalculate";
import { validateXlsx } from "../../system/validate-xlsx";
import { startExcel } from "../../workbench/office-js";
import { poison } from "../../workbook/frameworks/edit-book";
import { KLEIN_PLAN } from "./klein-plan";

const ommen = planVanKader(ommenHr21, 2026);
const PLANNEN: readonly (readonly [string, FormatieplanGegevens])[] = [
  ["klein", KLEIN_PLAN],
  ["ommen", { ...ommen, salaristabel: GEMEENTEN_2020 }],
  ["zonder formatie", { ...KLEIN_PLAN, naam: "Zonder", plaatsen: KLEIN_PLAN.plaatsen.slice(0, 2).map((plaats) => ({ ...plaats, fte: null, uren: null })) }],
  ["leeg", { ...ommen, kader: null, plaatsen: [], naam: "Leeg" }],
];
const folder = mkdtempSync(join(tmpdir(), "functieboek-formatieplan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planOf = (gegevens: FormatieplanGegevens): WorkbookPlan => planFormatieplan(gegevens, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21" });

async function save(book: Book, name: string): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(book));
  return file;
}

async function throughExcel(plan: WorkbookPlan): Promise<Book> {
  const { engine } = await startExcel();
  const report = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
  if (report.kind !== "written") throw new Error(JSON.stringify(report.messages));
  return { ...engine.book, sheets: engine.book.sheets.slice(1) };
}

describe("a formation plan", () => {
  const shown = new Map<string, ShownSheets>();
  const excel = new Map<string, Book>();

  beforeAll(async () => {
    const files: string[] = [];
    for (const [name, gegevens] of PLANNEN) {
      const plan = planOf(gegevens);
      excel.set(name, await throughExcel(plan));
      files.push(await save(poison(bookOfPlan(plan)), name));
    }
    const sheets = await recalculateAll(files, "values");
    PLANNEN.forEach(([name], at) => shown.set(name, sheets[at] ?? new Map()));
  });

  it.each(PLANNEN)("%s is valid for the Open XML SDK", async (name, gegevens) => {
    expect(await validateXlsx(await save(bookOfPlan(planOf(gegevens)), `${name}-geldig`))).toEqual([]);
  });

  it.each(PLANNEN)("%s is the same workbook by both renderers", async (name, gegevens) => {
    const book = excel.get(name);
    if (!book) throw new Error("not written");
    expect(differences(await readXlsx(await writeXlsx(bookOfPlan(planOf(gegevens)))), book)).toEqual([]);
  });

  it.each(PLANNEN)("%s calculates in LibreOffice to what was planned", (name, gegevens) => {
    const sheets = shown.get(name) ?? new Map<string, string[][]>();
    expect(errorCells(sheets)).toEqual([]);
    const wrong: string[] = [];
    for (const sheet of bookOfPlan(planOf(gegevens)).sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === null) continue;
        const found = sheets.get(sheet.name)?.[keyRow(key) - 1]?.[keyColumn(key) - 1] ?? "";
        // A share is written as percentage.
        const number = found.endsWith("%") ? Number(found.slice(0, -1)) / 100 : Number(found);
        const agrees = typeof cell.value === "number" ? found !== "" && Math.abs(number - cell.value) <= 1e-6 * Math.max(1, Math.abs(cell.value)) : found === String(cell.value ?? "");
        if (!agrees) wrong.push(`${sheet.name}!${cellAddress(keyRow(key), keyColumn(key))}: planned ${String(cell.value)}, calculated ${found}; ${cell.formula}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
