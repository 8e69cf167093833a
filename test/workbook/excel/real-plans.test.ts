/** The built-in frameworks through this folder: written, a user's changes read back, refreshed. */
import { cellKey } from "../../../src/model/book";
import type { BookSheet } from "../../../src/model/book";
import { CATALOGUE } from "../../../src/frameworks/catalogue";
import type { Kader } from "../../../src/model/kader";
import { makeNaming } from "../../../src/model/naming";
import { PLAIN } from "../../../src/model/style";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { readKaderTables } from "../../../src/workbook/excel/read/read-kader-tables";
import { readSituation } from "../../../src/workbook/excel/situation/read-situation";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { contents, quietly, sheetOf, snapshot } from "./fixtures";
import { refreshSheets, takeBack, writePlan } from "./in-dutch";

const OPTIONS = { gemaaktOp: "2026-11-21" };

function kaderOf(id: string): Kader {
  const kader = CATALOGUE.find((one) => one.kader.id === id);
  if (!kader) throw new Error(`no ${id}`);
  return kader;
}

async function made(kader: Kader): Promise<Engine> {
  const { engine } = await startExcel();
  const report = await writePlan(planWorkbook(kader, { ...OPTIONS, naming: makeNaming({ sheets: ["Blad1"], names: [] }) }), quietly());
  expect(report.kind).toBe("written");
  return engine;
}

describe.each(CATALOGUE.map(({ kader }) => kader.id))("%s", (id) => {
  test("costs at most three requests a sheet, and is taken back without a trace", async () => {
    const { engine } = await startExcel();
    const before = snapshot(engine);
    const plan = planWorkbook(kaderOf(id), { ...OPTIONS, naming: makeNaming({ sheets: ["Blad1"], names: [] }) });
    const report = await writePlan(plan, quietly());
    expect(report.kind).toBe("written");
    expect(engine.counters.syncs).toBeLessThanOrEqual(3 * plan.sheets.length);
    expect(engine.counters.undoClearing).toEqual([]);
    expect((await takeBack(report)).kind).toBe("takenBack");
    expect(snapshot(engine)).toEqual(before);
  });

  test("reads back from its tables as it was built in", async () => {
    const kader = kaderOf(id);
    await made(kader);
    const read = await readKaderTables(kader.kort);
    expect(read.problems).toEqual([]);
    const { Kader: own, ...tabellen } = read.tabellen;
    expect(own).toEqual([kader.kader]);
    for (const [tabel, rows] of Object.entries(kader.tabellen)) expect({ tabel, rows: tabellen[tabel as keyof typeof tabellen] }).toEqual({ tabel, rows });
  });
});

function type(sheet: BookSheet, row: number, column: number, value: string | number): void {
  sheet.cells.set(cellKey(row, column), { value, formula: null, style: PLAIN, link: null });
}

test("in Ommen a function that the user adds comes into every view, and remarks stay by their function", async () => {
  const kader = kaderOf("ommen-hr21");
  const engine = await made(kader);
  const matrix = sheetOf(engine, "Formatiematrix");
  const rowOf = (sheet: BookSheet, text: string): number => Number(Object.entries(contents(sheet)).find(([cell, value]) => /^A\d+$/.test(cell) && value === text)?.[0].slice(1));
  const functies = kader.tabellen.Functies ?? [];
  const last = functies.at(-1)?.functie ?? "";
  const columnAfter = 30;
  type(matrix, rowOf(matrix, last), columnAfter, "bespreken");

  const sheet = engine.book.sheets.find(({ tables }) => tables.some(({ name }) => name === "Ommen_Functies"));
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("no table");
  const row = table.top + table.rowCount + 1;
  table.rowCount++;
  type(sheet, row, 1, "Aanjager");
  type(sheet, row, 2, "Adviseur II");
  type(sheet, row, table.left + table.columns.findIndex(({ name }) => name === "schaal"), 11);
  type(sheet, row, table.left + table.columns.findIndex(({ name }) => name === "formatie"), 0.5);

  const read = await readKaderTables(kader.kort);
  expect(read.problems).toEqual([]);
  const tabellen = Object.fromEntries(Object.entries(read.tabellen).filter(([tabel]) => tabel !== "Kader"));
  const situation = await readSituation();
  const plan = planWorkbook({ ...kader, tabellen }, {
    ...OPTIONS, naming: makeNaming(situation.taken), existing: { kort: kader.kort, sheets: new Map(situation.own.map(({ marker, name }) => [marker.key, name])) },
  });
  const views = engine.book.sheets.filter(({ name, tables }) => name !== "Blad1" && tables.length === 0).length;
  const report = await refreshSheets(plan, quietly());
  expect(report).toMatchObject({ kind: "refreshed", sentences: [`${views} bladen zijn vernieuwd.`, "Het blad 'Aanjager' is gemaakt."], made: [{ name: "Aanjager" }] });
  expect(report.syncs).toBeLessThanOrEqual(3 * (views + 1));
  expect(rowOf(matrix, "Aanjager")).toBeGreaterThan(0);
  expect(matrix.cells.get(cellKey(rowOf(matrix, last), columnAfter))?.value).toBe("bespreken");

  matrix.cells.delete(cellKey(rowOf(matrix, last), columnAfter));
  const anew = await made({ ...kader, tabellen });
  for (const view of plan.sheets.filter(({ tables }) => tables.length === 0)) {
    expect({ view: view.name, contents: contents(sheetOf(engine, view.name)) }).toEqual({ view: view.name, contents: contents(sheetOf(anew, view.name)) });
  }
});
