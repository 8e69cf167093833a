/** A pane that is opened anew: what it finds in the workbook of the one before it. */
import { readJournal } from "../../../src/workbook/excel/journal/journal";
import { recall, type Recalled } from "../../../src/workbook/excel/journal/recall";
import { readSituation } from "../../../src/workbook/excel/situation/read-situation";
import { takeBegunBack } from "../../../src/workbook/excel/take-back/take-begun-back";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { quietly, sheetOf, snapshot } from "./fixtures";
import { inDutch, refreshSheets, takeBack, writePlan } from "./in-dutch";
import { matrixSheet, smallPlan, THREE_FUNCTIES } from "./small-plan";

const journal = { again: "proef" };

async function recalled(): Promise<Recalled> {
  return recall(await readSituation());
}

/** The pane is gone after this many requests: nothing that it asks arrives any more. */
async function brokenOffAfter(requests: number): Promise<{ engine: Engine; before: unknown }> {
  const { engine } = await startExcel();
  const before = snapshot(engine);
  const execute = engine.execute.bind(engine);
  let left = requests;
  engine.execute = (request, flags) => (left-- > 0 ? execute(request, flags) : Promise.reject(new Error("the pane is gone")));
  await writePlan(smallPlan(), { ...quietly(), journal });
  engine.execute = execute;
  return { engine, before };
}

test("a write that is complete can be taken back, and is forgotten then", async () => {
  const { engine } = await startExcel();
  const before = snapshot(engine);
  const report = await writePlan(smallPlan(), { ...quietly(), journal });
  sheetOf(engine, "Matrix").name = "Overzicht";
  const { made, interrupted } = await recalled();
  expect(interrupted).toBeNull();
  // As the write itself reported it, but for the new tab name and for the key, by which a renamed sheet is no longer ours.
  expect(made?.sheets).toEqual(report.sheets.map((sheet) => (sheet.name === "Matrix" ? { ...sheet, name: "Overzicht", key: "" } : sheet)));
  if (!made) throw new Error("nothing recalled");
  expect((await takeBack(made)).kind).toBe("takenBack");
  expect(snapshot(engine)).toEqual(before);
  expect(await recalled()).toEqual({ made: null, interrupted: null });
});

test("what the user changed since is not taken back, just as by the pane that made it", async () => {
  const { engine } = await startExcel();
  await writePlan(smallPlan(), { ...quietly(), journal });
  const cell = sheetOf(engine, "Matrix").cells.values().next().value;
  if (cell) cell.value = "anders";
  const { made } = await recalled();
  expect(made && (await takeBack(made)).sentences).toEqual(["Op het blad 'Matrix' is sindsdien iets gewijzigd; het wordt niet verwijderd. Doe dat zelf als het weg kan.", "Er is niets verwijderd."]);
});

test("a write of which a sheet was deleted already is not offered", async () => {
  const { engine } = await startExcel();
  await writePlan(smallPlan(), { ...quietly(), journal });
  engine.book.sheets.pop();
  expect(await recalled()).toEqual({ made: null, interrupted: null });
});

// The look is the first request; then each of the three sheets ends one.
test.each([2, 3])("a making that was broken off after %i requests is known, and taken away with all that it began", async (requests) => {
  const { engine, before } = await brokenOffAfter(requests);
  const { made, interrupted } = await recalled();
  expect(made).toBeNull();
  expect(interrupted).toMatchObject({ kind: "making", again: "proef", sheets: [{ name: "Start" }, { name: "Matrix" }, { name: "Functies" }] });
  expect((await inDutch(takeBegunBack())).sentences).toEqual(["Teruggenomen: 'Start', 'Matrix', 'Functies'."]);
  expect(snapshot(engine)).toEqual(before);
  expect(await recalled()).toEqual({ made: null, interrupted: null });
});

test("what was begun is not taken away from under a formula of the user", async () => {
  const { engine } = await brokenOffAfter(2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("B2").formulas = [["=SUM(T_Functies[fte])"]];
    await context.sync();
  });
  const before = snapshot(engine);
  expect((await inDutch(takeBegunBack())).sentences).toEqual(["Op blad 'Blad1' verwijst cel B2 naar een van de gemaakte bladen.", "Er is niets verwijderd."]);
  expect(snapshot(engine)).toEqual(before);
});

test("a refresh that was broken off is known until it is done again", async () => {
  const { engine } = await startExcel();
  const views = (functies = THREE_FUNCTIES) => ({ title: "", sheets: [matrixSheet(functies), matrixSheet(functies, undefined, "Tweede")].map((sheet, index) => ({ ...sheet, key: `proef/matrix${index}` })), names: [] });
  await writePlan({ ...smallPlan(), sheets: [...smallPlan().sheets.filter(({ name }) => name === "Functies"), ...views().sheets] }, quietly());
  const more = [...THREE_FUNCTIES, { functie: "Beheerder", schaal: "8", fte: 1 }];
  const execute = engine.execute.bind(engine);
  let gone = false;
  engine.execute = (request, flags) => (gone ? Promise.reject(new Error("the pane is gone")) : execute(request, flags));
  await refreshSheets(views(more), { ...quietly(), onProgress: (done) => { gone = done === 1; } });
  engine.execute = execute;
  expect((await recalled()).interrupted).toEqual({ kind: "refreshing", kort: "proef" });
  await refreshSheets(views(more), quietly());
  expect((await recalled()).interrupted).toBeNull();
});

test("a failure that was taken back leaves nothing to take back", async () => {
  const { engine } = await startExcel();
  engine.faults.failRequest(3);
  expect((await writePlan(smallPlan(), { ...quietly(), journal })).kind).toBe("failed");
  expect(await recalled()).toEqual({ made: null, interrupted: null });
});

test("a journal holds no name of a sheet, and no cell", async () => {
  const { engine } = await startExcel();
  await writePlan(smallPlan([{ functie: "Adviseur Jansen", schaal: "10", fte: 1 }]), { ...quietly(), journal });
  const kept = JSON.stringify([...engine.settings]);
  expect(kept).toContain("made");
  for (const name of ["Jansen", "Matrix\"", "Start"]) expect(kept).not.toContain(name);
});

test.each([["", null], ["{", null], ['{"version":2,"kind":"refreshing","kort":"x"}', null], ['{"version":1,"kind":"made","names":[],"sheets":[{"id":1}]}', null], ['{"version":1,"kind":"refreshing","kort":"x"}', { kind: "refreshing", kort: "x" }], [7, null]])(
  "%j is read as what it is", (text, expected) => expect(readJournal(text)).toEqual(expected));
