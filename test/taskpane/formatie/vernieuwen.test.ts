/** Refreshing a formation plan in Excel: new rows and columns come, what the user typed stays, what was filled in is the user's. */
import { cellKey, keyColumn, keyRow, type BookSheet } from "../../../src/model/book";
import { ommenHr21 } from "../../../src/frameworks/ommen-hr21";
import { planVanKader } from "../../../src/rules/formatieplan/plan-van-kader";
import { makeNaming } from "../../../src/model/naming";
import { PLAIN } from "../../../src/model/style";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { planInWorkbook } from "../../../src/taskpane/actions/plan-in-workbook";
import { refreshSet } from "../../../src/taskpane/actions/refresh-set";
import type { Engine } from "../../../src/workbench/engine/engine";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { inExcel } from "../../workbench/in-excel";
import { startExcel } from "../../workbench/office-js";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";

const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
let engine: Engine;

beforeEach(async () => {
  ({ engine } = await startExcel());
  const report = await writePlan(planFormatieplan(KLEIN_PLAN, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21" }), quietly);
  expect(report.kind).toBe("written");
});

/** The row of a sheet that begins with a label. */
function rowOf(sheet: BookSheet, label: string): number {
  const found = [...sheet.cells].find(([key, cell]) => keyColumn(key) === 1 && cell.value === label);
  if (!found) throw new Error(`no row ${label} on ${sheet.name}`);
  return keyRow(found[0]);
}

/** The texts of a row. */
function rowTexts(sheet: BookSheet, row: number): readonly unknown[] {
  return [...sheet.cells].filter(([key, cell]) => keyRow(key) === row && typeof cell.value === "string" && cell.formula === null).sort(([a], [b]) => a - b).map(([, cell]) => cell.value);
}

async function addPlace(): Promise<void> {
  await inExcel((context) => {
    const table = context.workbook.tables.getItem("Klein_Formatieplan");
    const width = sheetOf(engine, "Formatieplan").tables[0]?.columns.length ?? 0;
    const own: Readonly<Record<string, string | number>> = { Formatieplaats: "P13", Functie: "Datasteward", Afdeling: "Data", "Eigen schaal": "13", Fte: 2 };
    const heads = sheetOf(engine, "Formatieplan").tables[0]?.columns.map(({ name }) => name) ?? [];
    table.rows.add(undefined, [Array.from({ length: width }, (_, at) => own[heads[at] ?? ""] ?? "")]);
  });
}

test("a place that nobody had gets a row and columns of its own in every view", async () => {
  await addPlace();
  const outcome = await refreshSet("Klein", quietly);
  expect([outcome.kind, outcome.sayings.filter((saying) => typeof saying === "string" || !("code" in saying) || saying.code !== "sheetsRefreshed")]).toEqual(["written", []]);
  expect(outcome.sheets).toEqual(["Parameters", "Controles", "Totalen", "Formatiematrix", "Functie per afdeling", "Schaalverdeling", "Meerjaren"]);
  for (const name of ["Formatiematrix", "Functie per afdeling"]) expect(rowOf(sheetOf(engine, name), "Datasteward")).toBeGreaterThan(6);
  expect(rowTexts(sheetOf(engine, "Functie per afdeling"), 6)).toContain("Data");
  expect(rowOf(sheetOf(engine, "Totalen"), "Data")).toBeGreaterThan(20);
  expect(cellOf(sheetOf(engine, "Formatieplan"), 19, 2)?.value).toBe("Datasteward");
});

test("what the user typed beside a view goes along with its row, and what was filled in on Parameters stays", async () => {
  const totalen = sheetOf(engine, "Totalen");
  const before = rowOf(totalen, "Ondersteuning");
  totalen.cells.set(cellKey(before, 14), { value: "krimpt in 2027", formula: null, style: PLAIN, link: null });
  const parameters = sheetOf(engine, "Parameters");
  const ikb = rowOf(parameters, "IKB");
  const cell = parameters.cells.get(cellKey(ikb, 2));
  if (cell) cell.value = 0.1705;
  await addPlace();
  expect((await refreshSet("Klein", quietly)).kind).toBe("written");
  expect(cellOf(totalen, rowOf(totalen, "Ondersteuning"), 14)?.value).toBe("krimpt in 2027");
  expect(cellOf(parameters, rowOf(parameters, "IKB"), 2)?.value).toBe(0.1705);
  expect((await planInWorkbook("Klein"))?.gegevens.parameters.ikb.waarde).toBe(0.1705);
});

test("the plan reads back from the workbook as it was made", async () => {
  const read = await planInWorkbook("Klein");
  expect(read?.uitzonderingen).toEqual([]);
  expect(read?.gegevens.plaatsen).toEqual(KLEIN_PLAN.plaatsen);
  expect(read?.gegevens.parameters).toEqual(KLEIN_PLAN.parameters);
  expect(read?.gegevens.naam).toBe(KLEIN_PLAN.naam);
});

test("what the source contradicts in itself stays on Controles, word for word", async () => {
  const ommen = planVanKader(ommenHr21, 2027);
  await writePlan(planFormatieplan(ommen, { naming: makeNaming({ sheets: engine.book.sheets.map(({ name }) => name), names: engine.book.names.map(({ name }) => name) }), gemaaktOp: "2026-11-21" }), quietly);
  const lines = (): readonly unknown[] => [...sheetOf(engine, "Controles Ommen").cells.values()].flatMap(({ value }) => (typeof value === "string" && /^Bevindingen in de bron|\(.*regel \d+.*\)$/.test(value) ? [value] : []));
  const before = lines();
  expect(before).toHaveLength(1 + (ommenHr21.tabellen.Bevindingen?.length ?? 0));
  expect((await refreshSet("Ommen", quietly)).kind).toBe("written");
  expect(lines()).toEqual(before);
});

test("a view that was thrown away does not come back", async () => {
  engine.book.sheets = engine.book.sheets.filter(({ name }) => name !== "Meerjaren");
  await addPlace();
  await refreshSet("Klein", quietly);
  expect(engine.book.sheets.map(({ name }) => name)).not.toContain("Meerjaren");
});
