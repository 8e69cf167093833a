/** Cells of a standing table that are filled after the user saw them: all or none, only as shown, and to be taken back. */
import { cellKey } from "../../../src/model/book";
import { setTableColumns, type CellChange, type SetReport } from "../../../src/workbook/excel/write/set-table-columns";
import type { WriteReport } from "../../../src/workbook/excel/write/write-report";
import type { Engine } from "../../../src/workbench/engine/engine";
import { inExcel } from "../../workbench/in-excel";
import { startExcel } from "../../workbench/office-js";
import { cellOf, quietly, sheetOf, snapshot } from "./fixtures";
import { dutch, takeBack, writePlan } from "./in-dutch";
import { sheetPlan, smallPlan } from "./small-plan";

const KEYS = ["Adviseur 3-7", "Medewerker", "Strateeg"];
/** The second fte is a formula of the user's, which the engine does not calculate; the third a text that Excel would read as a date. */
const CHANGES: readonly CellChange[] = [{ column: "fte", row: 0, before: 2, after: 2.5 }, { column: "fte", row: 1, before: 0, after: 0.9 }, { column: "fte", row: 2, before: "3-7", after: null }];
const BEFORE = [2, 0, "3-7", "10"];
const AFTER = [2.5, 0.9, null, "10"];

async function standing(): Promise<Engine> {
  const { engine } = await startExcel();
  expect((await writePlan(smallPlan(), quietly())).kind).toBe("written");
  const sheet = sheetOf(engine, "Functies");
  Object.assign(cellOf(sheet, 5, 3) ?? {}, { formula: "=0.5+1", value: 0 });
  Object.assign(cellOf(sheet, 6, 3) ?? {}, { value: "3-7" });
  return engine;
}

const set = (changes: readonly CellChange[] = CHANGES, keys: readonly string[] = KEYS): Promise<SetReport> => setTableColumns("T_Functies", "functie", keys, changes);
const filled = (engine: Engine): readonly unknown[] => [[4, 3], [5, 3], [6, 3], [4, 2]].map(([row = 0, column = 0]) => cellOf(sheetOf(engine, "Functies"), row, column)?.value ?? null);
const said = (report: SetReport): readonly string[] => (report.kind === "written" ? [] : report.messages.map(dutch));

test("fills the cells and no other, and gives each its old content back: number, formula, text that looks like a date", async () => {
  const engine = await standing();
  const before = snapshot(engine);
  const made = await writePlan({ title: "", sheets: [sheetPlan("proef/lijst", "Lijst", { blocks: [{ top: 1, left: 1, rows: [[{ value: "lijst" }]] }] })], names: [] }, quietly());
  const report = await set();
  expect(filled(engine)).toEqual(AFTER);
  if (report.kind !== "written") throw new Error(said(report).join());
  const taken = await takeBack({ ...made, cells: report.cells } satisfies WriteReport);
  expect([taken.kind, taken.sentences]).toEqual(["takenBack", ["Teruggenomen: 'Lijst'.", "3 cellen van het plan hebben hun oude inhoud terug."]]);
  expect(filled(engine)).toEqual(BEFORE);
  expect(cellOf(sheetOf(engine, "Functies"), 5, 3)?.formula).toBe("=0.5+1");
  expect(engine.book.sheets.length).toBe((before as { sheets: readonly unknown[] }).sheets.length);
});

test("of two thousand rows with every second one changed it takes a few requests of together under 100 kB, and leaves a formula between them alone", async () => {
  const functies = Array.from({ length: 2_000 }, (_, at) => ({ functie: `F${at}`, schaal: "8", fte: 1 }));
  const { engine } = await startExcel();
  expect((await writePlan(smallPlan(functies), quietly())).kind).toBe("written");
  const formula = cellOf(sheetOf(engine, "Functies"), 4 + 101, 3);
  if (formula) formula.formula = "=1";
  const { syncs, bytesIn } = { ...engine.counters };
  const report = await set(functies.flatMap((_, row) => (row % 2 === 0 ? [{ column: "fte", row, before: 1, after: 0.5 }] : [])), functies.map(({ functie }) => functie));
  expect([report.kind, engine.counters.syncs - syncs < 10, engine.counters.bytesIn - bytesIn < 100_000]).toEqual(["written", true, true]);
  const fte = functies.map((_, row) => cellOf(sheetOf(engine, "Functies"), 4 + row, 3)?.value);
  expect(fte.every((value, row) => value === (row % 2 === 0 ? 0.5 : 1))).toBe(true);
  expect(cellOf(sheetOf(engine, "Functies"), 4 + 101, 3)?.formula).toBe("=1");
});

test.each<[string, readonly CellChange[], readonly string[]]>([
  ["a cell is not as it was shown", [{ column: "fte", row: 0, before: 1, after: 3 }], KEYS],
  ["rows were moved", CHANGES, ["Medewerker", "Adviseur 3-7", "Strateeg"]],
  ["a row was added", CHANGES, KEYS.slice(0, 2)],
  ["a column is gone", [{ column: "omvang", row: 0, before: 1, after: 3 }], KEYS],
])("fills nothing when %s", async (_, changes, keys) => {
  const engine = await standing();
  const before = snapshot(engine);
  const report = await set(changes, keys);
  expect([report.kind, said(report)]).toEqual(["refused", ["De tabel T_Functies is gewijzigd sinds zij is gelezen. Er is niets in ingevuld; kijk opnieuw."]]);
  expect(snapshot(engine)).toEqual(before);
});

test("whatever request or call fails, the table is as it was or wholly filled, and the user is told which", async () => {
  let failures = 0;
  for (const fail of ["failRequest", "failCall"] as const) {
    for (let nth = 1; nth < 200; nth++) {
      const engine = await standing();
      engine.faults[fail](nth);
      const report = await set();
      engine.faults.clear();
      const whole = report.kind === "written" || said(report).join(" ").includes("kan een deel");
      expect([fail, nth, filled(engine)]).toEqual([fail, nth, whole ? AFTER : BEFORE]);
      if (report.kind === "written") break;
      expect(said(report).join(" ")).toMatch(/De tabel T_Functies is zoals zij was|kan een deel van/);
      failures++;
    }
  }
  expect(failures).toBeGreaterThan(10);
});

test("a cell that is formatted as text is no cell for a figure: nothing is filled, and the user is told", async () => {
  const engine = await standing();
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Functies").getRange("C4").numberFormat = [["@"]];
  });
  const report = await set();
  expect([report.kind, said(report)[0], filled(engine)]).toEqual(["refused", "In de tabel T_Functies zijn cellen opgemaakt als tekst: een getal zou daar tekst worden. Geef de kolom een getalopmaak.", BEFORE]);
});

test("is not taken back over what the user typed since", async () => {
  const engine = await standing();
  const made = await writePlan({ title: "", sheets: [sheetPlan("proef/lijst", "Lijst")], names: [] }, quietly());
  const report = await set();
  if (report.kind !== "written") throw new Error(said(report).join());
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Functies").getRange("C4").values = [[9]];
  });
  const before = snapshot(engine);
  const taken = await takeBack({ ...made, cells: report.cells });
  expect([taken.kind, taken.sentences[0]]).toEqual(["refused", "In de tabel T_Functies is sindsdien iets gewijzigd: rijen, of cellen die zijn ingevuld. Er wordt niets teruggezet; doe dat zelf als het nodig is."]);
  expect(snapshot(engine)).toEqual(before);
  expect(sheetOf(engine, "Functies").cells.get(cellKey(4, 3))?.value).toBe(9);
});
