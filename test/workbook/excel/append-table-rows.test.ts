/** Rows under a table of ours: what stands below it, beside it and in columns of the user's is left alone. */
import type { CellValue } from "../../../src/model/workbook-plan";
import { excelErrorMessage } from "../../../src/workbook/excel/excel-error-message";
import { appendTableRows } from "../../../src/workbook/excel/write/append-table-rows";
import type { Engine } from "../../../src/workbench/engine/engine";
import { inExcel } from "../../workbench/in-excel";
import { startExcel } from "../../workbench/office-js";
import { contents, quietly, sheetOf, snapshot } from "./fixtures";
import { dutch, writePlan } from "./in-dutch";
import { tableSheet } from "./small-plan";

// The table stands in A3:D6 of 'Functies', with the columns functie, schaal, fte and dubbel (a formula).
const plan = tableSheet();
const ROW: readonly CellValue[] = ["Beheerder 8-10", "9", 0.5, null];
let engine: Engine;

beforeEach(async () => {
  ({ engine } = await startExcel());
  expect((await writePlan({ title: "", sheets: [plan], names: [] }, quietly())).kind).toBe("written");
});

async function append(): Promise<string | null> {
  const [table] = plan.tables;
  if (!table) throw new Error("no table");
  try {
    await appendTableRows(plan, table, [ROW], []);
    return null;
  } catch (error) {
    return dutch(excelErrorMessage(error));
  }
}

const put = (address: string, value: CellValue): Promise<void> => inExcel((context) => void (context.workbook.worksheets.getItem("Functies").getRange(address).values = [[value]]));

async function refused(): Promise<string | null> {
  const before = snapshot(engine);
  const sentence = await append();
  expect(snapshot(engine)).toEqual(before);
  return sentence;
}

test("a row comes, its formula too, its texts as texts; what stands beside the table stays", async () => {
  await put("F8", "eigen");
  expect(await append()).toBeNull();
  expect(contents(sheetOf(engine, "Functies"))).toMatchObject({ A7: "Beheerder 8-10", B7: "9", C7: 0.5, D7: "=2*T_Functies[[#This Row],[fte]]", F8: "eigen" });
});

test("a column that the user put in the table stays empty, and the others keep their own", async () => {
  sheetOf(engine, "Functies").tables[0]?.columns.splice(1, 0, { name: "eigen", formula: null });
  expect(await append()).toBeNull();
  expect(contents(sheetOf(engine, "Functies"))).toMatchObject({ A7: "Beheerder 8-10", C7: "9", D7: 0.5 });
  expect(contents(sheetOf(engine, "Functies"))).not.toHaveProperty("B7");
});

test("a column that is gone refuses it", async () => {
  sheetOf(engine, "Functies").tables[0]?.columns.splice(1, 1);
  expect(await refused()).toBe("Op blad 'Functies' staat de tabel niet meer zoals de invoegtoepassing die maakte, met al haar kolommen.");
});

test.each([["right below it", "B7"], ["far below it", "C40"]])("a cell of the user's %s is not pushed down", async (_, cell) => {
  await put(cell, "van mij");
  expect(await refused()).toBe(`Onder de tabel 'T_Functies' op blad 'Functies' staat iets (cel ${cell}); nieuwe rijen zouden dat verschuiven. Zet het ernaast en probeer het opnieuw. Er is niets gewijzigd.`);
});

test("nor is a table of the user's, also one that is wider or begins elsewhere", async () => {
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Functies");
    sheet.getRange("D12:F13").values = [["dag", "uur", "wie"], [1, 2, "ik"]];
    sheet.tables.add("Functies!D12:F13", true).name = "Uren";
  });
  expect(await refused()).toBe("Onder de tabel 'T_Functies' op blad 'Functies' staat de tabel 'Uren'; nieuwe rijen zouden die verschuiven. Zet haar op een ander blad of ernaast en probeer het opnieuw. Er is niets gewijzigd.");
});

test("a protected sheet takes no rows, and says what to do", async () => {
  await inExcel((context) => context.workbook.worksheets.getItem("Functies").protection.protect());
  expect(await refused()).toMatch(/^Het blad 'Functies' is beveiligd, zodat er geen rijen bij kunnen\./);
});

test("each request that fails leaves the table as it was", async () => {
  for (let nth = 1; nth <= 3; nth++) {
    engine.faults.failRequest(nth);
    expect(await refused()).toMatch(/^Excel kon dit niet doen/);
  }
  engine.faults.clear();
  expect(await append()).toBeNull();
});
