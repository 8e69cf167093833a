/** A pane that is opened anew: what it finds in the workbook of the one before it. */
import { readJournal } from "../../../src/workbook/excel/journal/journal";
import { recall, type Recalled } from "../../../src/workbook/excel/journal/recall";
import { readSituation } from "../../../src/workbook/excel/situation/read-situation";
import { takeBegunBack } from "../../../src/workbook/excel/take-back/take-begun-back";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { quietly, sheetOf, snapshot } from "./fixtures";
import { inDutch, refreshSheets, takeBack, writePlan } from "./in-dutch";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { matrixSheet, sheetPlan, smallPlan, THREE_FUNCTIES } from "./small-plan";

const journal = { again: "proef" };

async function recalled(): Promise<Recalled> {
  return recall(await readSituation());
}

/** The pane is gone after this many requests: nothing that it asks arrives any more. */
async function brokenOffAfter(requests: number): Promise<{ engine: Engine; before: unknown }> {
  const { engine } = await startExcel();
  const before = snapshot(engine);
  await brokenOff(engine, requests, () => writePlan(smallPlan(), { ...quietly(), journal }));
  return { engine, before };
}

async function brokenOff(engine: Engine, requests: number, action: () => Promise<unknown>): Promise<void> {
  const execute = engine.execute.bind(engine);
  let left = requests;
  engine.execute = (request, flags) => (left-- > 0 ? execute(request, flags) : Promise.reject(new Error("the pane is gone")));
  await action();
  engine.execute = execute;
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

describe("what is done after", () => {
  const second = (): WorkbookPlan => ({ title: "", sheets: [sheetPlan("tweede/start", "Tweede", { blocks: [{ top: 1, left: 1, rows: [[{ value: "x" }]] }] })], names: [] });

  test("a second making that is cancelled leaves the first to be taken back", async () => {
    const { engine } = await startExcel();
    const before = snapshot(engine);
    await writePlan(smallPlan(), { ...quietly(), journal });
    const stop = new AbortController();
    expect((await writePlan(second(), { signal: stop.signal, onProgress: (done) => done === 0 && stop.abort(), journal })).kind).toBe("cancelled");
    const { made } = await recalled();
    expect(made?.sheets.map(({ name }) => name)).toEqual(["Start", "Matrix", "Functies"]);
    if (!made) throw new Error("nothing recalled");
    expect((await takeBack(made)).kind).toBe("takenBack");
    expect(snapshot(engine)).toEqual(before);
  });

  test("a second making that was broken off by a reload is taken away first, and then the first can be taken back", async () => {
    const { engine } = await startExcel();
    const before = snapshot(engine);
    await writePlan(smallPlan(), { ...quietly(), journal });
    await brokenOff(engine, 2, () => writePlan(second(), { ...quietly(), journal }));
    const { made: none, interrupted } = await recalled();
    expect([none, interrupted]).toMatchObject([null, { kind: "making", sheets: [{ name: "Tweede" }] }]);
    expect((await takeBegunBack()).kind).toBe("takenBack");
    const { made } = await recalled();
    if (!made) throw new Error("nothing recalled");
    expect((await takeBack(made)).kind).toBe("takenBack");
    expect(snapshot(engine)).toEqual(before);
  });

  test("what was broken off stays known when something else is made, and only that is taken away", async () => {
    const { engine } = await brokenOffAfter(2);
    const report = await writePlan(second(), { ...quietly(), journal });
    expect((await recalled()).interrupted).toMatchObject({ kind: "making", sheets: [{ name: "Start" }, { name: "Matrix" }, { name: "Functies" }] });
    expect((await takeBack(report)).kind).toBe("takenBack");
    expect((await recalled()).interrupted).toMatchObject({ kind: "making" });
    await writePlan(second(), { ...quietly(), journal });
    expect((await inDutch(takeBegunBack())).sentences).toEqual(["Teruggenomen: 'Start', 'Matrix', 'Functies'."]);
    expect(engine.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Tweede"]);
  });

  test("a part of a larger making is not offered by itself, but is known when it is broken off", async () => {
    const { engine } = await startExcel();
    await writePlan(smallPlan(), { ...quietly(), journal: { again: null, isPart: true } });
    expect(await recalled()).toEqual({ made: null, interrupted: null });
    await brokenOff(engine, 2, () => writePlan(second(), { ...quietly(), journal: { again: null, isPart: true } }));
    expect((await recalled()).interrupted).toMatchObject({ kind: "making", again: null, sheets: [{ name: "Tweede" }] });
  });

  test("a refresh that is cancelled before it changed anything leaves the making to be taken back", async () => {
    const { engine } = await startExcel();
    await writePlan(smallPlan(), { ...quietly(), journal });
    const stop = new AbortController();
    const views = { title: "", sheets: [matrixSheet([...THREE_FUNCTIES].reverse())], names: [] };
    const before = snapshot(engine);
    expect((await refreshSheets(views, { signal: stop.signal, onProgress: () => stop.abort() })).kind).toBe("cancelled");
    expect(snapshot(engine)).toEqual(before);
    expect((await recalled()).made?.sheets).toHaveLength(3);
    await refreshSheets(views, quietly());
    expect((await recalled()).made).toBeNull();
  });

  test("a refreshed sheet that could not be put back stays known, and is offered to be refreshed again", async () => {
    const { engine } = await startExcel();
    await writePlan(smallPlan(), { ...quietly(), journal });
    const views = { title: "", sheets: [matrixSheet([...THREE_FUNCTIES, { functie: "Beheerder", schaal: "8", fte: 1 }])], names: [] };
    engine.faults.failMember("Chart.Delete", "AccessDenied");
    const execute = engine.execute.bind(engine);
    let failed = false;
    engine.execute = async (request, flags) => {
      if (failed) throw new Error("the pane is gone");
      const answer = await execute(request, flags);
      failed = answer.Error !== undefined;
      return answer;
    };
    const report = await refreshSheets(views, quietly());
    engine.execute = execute;
    expect(report.sentences).toContain("Het blad 'Matrix' is mogelijk half vernieuwd, en terugzetten is niet gelukt. Maak met Excel ongedaan wat er is gebeurd, of vernieuw opnieuw.");
    expect(report.kind).toBe("failed");
    expect((await recalled()).interrupted).toEqual({ kind: "refreshing", kort: "proef" });
  });
});

const NOTED = { version: 2, kind: "refreshing", kort: "x", earlier: null };
test.each<[unknown, unknown]>([
  ["", null], ["{", null], [7, null], [JSON.stringify({ ...NOTED, version: 1 }), null], ['{"version":2,"kind":"made","names":[],"sheets":[{"id":1}]}', null],
  [JSON.stringify(NOTED), { kind: "refreshing", kort: "x", earlier: null }],
  [JSON.stringify({ ...NOTED, earlier: { kind: "made", names: [], sheets: [] } }), { kind: "refreshing", kort: "x", earlier: { kind: "made", names: [], sheets: [] } }],
  // What it said before is dropped when it cannot be read, not the whole.
  [JSON.stringify({ ...NOTED, earlier: { kind: "onbekend" } }), { kind: "refreshing", kort: "x", earlier: null }],
])(
  "%j is read as what it is", (text, expected) => expect(readJournal(text)).toEqual(expected));
