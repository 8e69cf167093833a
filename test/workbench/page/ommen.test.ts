/** The workbench as `npm start -- --voorbeeld` opens it: Ommen's workbook, every formula calculated by the grid. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyColumn, keyRow } from "../../../src/model/book";
import { exampleWorkbook } from "../../../src/workbench/server/example-workbook";
import { projectPaths } from "../../../src/workbench/server/project-paths";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { goToCell, goToSheet, openWorkbench, settled, shows, type } from "./workbench-page";
import type { OpenedWorkbench } from "./workbench-page";

let bench: OpenedWorkbench;
let file: string;

beforeAll(async () => {
  file = exampleWorkbook(projectPaths(__dirname));
  bench = await openWorkbench({ example: await withoutResults(file) });
});

afterAll(() => bench.close());

/** The same workbook with 12345 as the result of every formula: a value that is not calculated anew shows. */
async function withoutResults(planned: string): Promise<string> {
  const book = await readXlsx(new Uint8Array(readFileSync(planned)));
  for (const cell of book.sheets.flatMap((sheet) => [...sheet.cells.values()])) if (cell.formula !== null) cell.value = 12_345;
  const wrong = join(mkdtempSync(join(tmpdir(), "functieboek-ommen-")), "ommen.xlsx");
  writeFileSync(wrong, await writeXlsx(book));
  return wrong;
}

test("every formula of every sheet calculates to what was planned", async () => {
  const book = await readXlsx(new Uint8Array(readFileSync(file)));
  const formulas = book.sheets.flatMap((sheet) => [...sheet.cells].filter(([, cell]) => cell.formula !== null)
    .map(([key, cell]) => ({ sheet: sheet.name, row: keyRow(key), column: keyColumn(key), planned: cell.value })));
  expect(formulas.length).toBeGreaterThan(1000);
  const values = await bench.page.evaluate((cells) => cells.map(({ sheet, row, column }) => window.functieboekWerkbank?.cell(sheet, row, column)?.value ?? null), formulas);
  const different = formulas.flatMap((formula, index) => (isSame(formula.planned, values[index]) ? [] : [{ ...formula, calculated: values[index] }]));
  expect(different).toEqual([]);
});

/** To twelve digits: two engines add in another order. */
function isSame(planned: unknown, calculated: unknown): boolean {
  if (typeof planned === "number" && typeof calculated === "number") return Math.abs(planned - calculated) < 1e-9;
  return (planned ?? "") === (calculated ?? "") || JSON.stringify(planned) === JSON.stringify(calculated);
}

test("the total of the source stands in the grid, and follows a fte that is typed", async () => {
  const { page } = bench;
  const table = await page.evaluate(() => window.functieboekWerkbank?.tables().find((one) => one.name === "Ommen_Functies"));
  if (!table) throw new Error("the example has no table Ommen_Functies");
  const total = await findTotal();
  await shows(page, "Schaalverdeling", total.row, total.column, "45,00");
  await goToSheet(page, table.sheet);
  const column = table.left + table.columns.indexOf("formatie");
  // The Gemeentesecretaris, first in the table, has 1,00 fte.
  await shows(page, table.sheet, table.top + 1, column, "1,00");
  await goToCell(page, `${String.fromCharCode(64 + column)}${table.top + 1}`);
  await type(page, "2");
  await shows(page, "Schaalverdeling", total.row, total.column, "46,00");
  await page.keyboard.press("Control+z");
  await settled(page);
  await shows(page, "Schaalverdeling", total.row, total.column, "45,00");
});

/** The row that says "Totaal" under the column that says "Fte". */
async function findTotal(): Promise<{ readonly row: number; readonly column: number }> {
  const book = await readXlsx(new Uint8Array(readFileSync(file)));
  const cells = [...(book.sheets.find((sheet) => sheet.name === "Schaalverdeling")?.cells ?? [])];
  const row = cells.find(([, cell]) => cell.value === "Totaal")?.[0];
  const column = cells.find(([, cell]) => cell.value === "Fte")?.[0];
  if (row === undefined || column === undefined) throw new Error("no total of fte on Schaalverdeling");
  return { row: keyRow(row), column: keyColumn(column) };
}

test("the chart of the scale distribution has a bar for each scale with fte", async () => {
  await goToSheet(bench.page, "Schaalverdeling");
  await settled(bench.page);
  // Scales 6 to 12 and 14: the ones with fte in the source's table. Frozen panes each show their part of the chart.
  await expect(bench.page.locator(".chart-pane").last().locator("svg rect[height]:not([stroke])").count()).resolves.toBe(8);
});

test("the name box goes to a cell that is out of sight, also beside and in a frozen column", async () => {
  const { page } = bench;
  const box = async (row: number, column: number) => {
    const found = await page.evaluate(([down, across]) => window.functieboekWerkbank?.cellBox(down, across), [row, column] as const);
    if (!found) throw new Error("the grid draws nothing");
    return found;
  };
  await goToSheet(page, "Competentiematrix");
  await goToCell(page, "AD60");
  const { y: bottom } = await box(60, 30);
  // Column A is frozen: D stands right of it, not behind it.
  await goToCell(page, "D30");
  const frozen = await box(30, 1);
  expect((await box(30, 4)).x).toBeGreaterThanOrEqual(frozen.x + frozen.width);
  await goToCell(page, "A1");
  const head = await page.locator("#grid canvas").first().boundingBox();
  expect((await box(1, 1)).y).toBeGreaterThanOrEqual(head?.y ?? Infinity);
  expect((await box(1, 1)).y).toBeLessThan(bottom);
});

test("nothing went wrong unseen", () => {
  expect(bench.problems).toEqual([]);
});
