import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { quietly } from "./fixtures";
import { matrixSheet, sheetPlan, smallPlan, tableSheet } from "./small-plan";

const TWO_MB = 2_000_000;

/** What a write asked of Excel, the library's own clean-up included. */
async function costs(plan: WorkbookPlan): Promise<Engine["counters"]> {
  const { engine } = await startExcel();
  const report = await writePlan(plan, quietly());
  expect(report.kind).toBe("written");
  await new Promise((resume) => setTimeout(resume, 5));
  expect(engine.counters.syncs).toBe(report.syncs);
  expect(engine.counters.syncs).toBeLessThanOrEqual(3 * plan.sheets.length + Math.floor(engine.counters.bytesIn / TWO_MB));
  return engine.counters;
}

function functies(count: number): { functie: string; schaal: string; fte: number }[] {
  return Array.from({ length: count }, (_, index) => ({ functie: `Functie nummer ${index} van de proef`, schaal: "10", fte: 1 }));
}

describe("what a write costs stays within three requests a sheet and one per further 2 MB", () => {
  test("a sheet", async () => {
    expect((await costs({ title: "", sheets: [tableSheet()], names: [] })).syncs).toBe(2);
  });

  test("three sheets with names, rules and a chart", async () => {
    expect((await costs(smallPlan())).syncs).toBe(4);
  });

  test("twenty sheets", async () => {
    const sheets = Array.from({ length: 20 }, (_, index) => sheetPlan(`p/${index}`, `Blad ${index}`, matrixless(index)));
    expect((await costs({ title: "", sheets, names: [] })).syncs).toBe(21);
  });

  test.each([1_000, 10_000, 60_000])("a table of %i rows, no request near 5 MB", async (count) => {
    const counters = await costs({ title: "", sheets: [tableSheet(functies(count))], names: [] });
    expect(counters.largestRequest).toBeLessThan(2_200_000);
    expect(counters.bytesOut).toBeLessThan(counters.bytesIn + 100_000);
  });

  test("a matrix of 300 functions: cells of one look are set together", async () => {
    const counters = await costs({ title: "", sheets: [matrixSheet(functies(300)), tableSheet(functies(300))], names: [] });
    expect(counters.actions).toBeLessThan(900);
  });

  test("nothing that empties Excel's undo list", async () => {
    expect((await costs(smallPlan())).undoClearing).toEqual([]);
  });
});

function matrixless(index: number): Partial<WorkbookPlan["sheets"][number]> {
  return { blocks: [{ top: 1, left: 1, rows: [[{ value: `Titel ${index}`, role: "title" }], [{ value: index, role: "count" }]] }] };
}

test("progress runs from nothing to everything, and names the sheet at hand", async () => {
  await startExcel();
  const heard: string[] = [];
  await writePlan(smallPlan(), { ...quietly(), onProgress: (done, total, name) => heard.push(`${done}/${total} ${name}`) });
  expect(heard).toEqual(["0/3 Start", "1/3 Matrix", "2/3 Functies", "3/3 Functies"]);
});
