/** The user goes to another workbook, or closes this one, while the add-in works: what then stands, and what he reads. Windows and Mac. */
import { insertFormula } from "../../../src/workbook/excel/cells/insert-formula";
import { goToSheet } from "../../../src/workbook/excel/go-to-sheet";
import { recall } from "../../../src/workbook/excel/journal/recall";
import { readSituation } from "../../../src/workbook/excel/situation/read-situation";
import { takeBegunBack } from "../../../src/workbook/excel/take-back/take-begun-back";
import { startExcel } from "../../workbench/office-js";
import { quietly, snapshot } from "./fixtures";
import { dutch, freezeSelection, inDutch, refreshSheets, takeBack, writePlan } from "./in-dutch";
import { THREE_FUNCTIES, matrixSheet, smallPlan } from "./small-plan";

const BEHIND = "Excel kon dit niet doen. Staat er een andere werkmap of een venster voor, ga dan terug naar een cel van deze werkmap en probeer het opnieuw.";
const SELECTION = "Excel kan dit niet doen bij wat nu geselecteerd is. Klik in een cel van deze werkmap en probeer het opnieuw.";
const journal = { again: "proef" };

test("making is refused while another workbook is in front, with what to do about it", async () => {
  const { engine } = await startExcel();
  const before = snapshot(engine);
  engine.isBehind = true;
  const report = await writePlan(smallPlan(), { ...quietly(), journal });
  expect(report.kind).toBe("failed");
  expect(report.sentences).toEqual([BEHIND, "Wat al was geschreven, is weer weggehaald; de werkmap is zoals ervoor. De lijst van Excel met stappen om ongedaan te maken kan leeg zijn."]);
  expect(snapshot(engine)).toEqual(before);
});

test("once the sheets are there, making goes on behind another workbook", async () => {
  const { engine } = await startExcel();
  const report = await writePlan(smallPlan(), { signal: new AbortController().signal, onProgress: (done) => { engine.isBehind = done >= 1; }, journal });
  expect(report.kind).toBe("written");
  const { engine: other } = await startExcel();
  await writePlan(smallPlan(), quietly());
  expect(snapshot(engine)).toEqual(snapshot(other));
});

test("a stop while another workbook is in front cannot take away: what stands is named, and offered once more", async () => {
  const { engine } = await startExcel();
  const before = snapshot(engine);
  const stop = new AbortController();
  const report = await writePlan(smallPlan(), {
    signal: stop.signal, journal,
    onProgress: (done) => {
      if (done !== 1) return;
      engine.isBehind = true;
      stop.abort();
    },
  });
  expect(report).toMatchObject({ kind: "cancelled", sheets: [{ name: "Start" }, { name: "Matrix" }, { name: "Functies" }] });
  expect(report.sentences.join(" ")).toMatch(/Weghalen van wat al was geschreven is niet gelukt.*'Start'.*'Matrix'.*'Functies'/);
  engine.isBehind = false;
  expect(recall(await readSituation()).interrupted).toMatchObject({ kind: "making", again: "proef" });
  expect((await inDutch(takeBegunBack())).kind).toBe("takenBack");
  expect(snapshot(engine)).toEqual(before);
});

test("taking back, refreshing, inserting and freezing leave everything as it was, and say so", async () => {
  const { engine } = await startExcel();
  const report = await writePlan(smallPlan(), { ...quietly(), journal });
  const standing = snapshot(engine);
  engine.isBehind = true;
  expect((await takeBack(report)).sentences).toEqual([SELECTION, "Deze bladen staan er nog: 'Start', 'Matrix', 'Functies'."]);
  const refreshed = await refreshSheets({ title: "", sheets: [matrixSheet([...THREE_FUNCTIES].reverse())], names: [] }, quietly());
  expect(refreshed.sentences[0]).toBe(BEHIND);
  expect(refreshed.sentences.join(" ")).toMatch(/De inhoud van het blad 'Matrix' is zoals die was/);
  const inserted = await insertFormula("=1+1");
  expect([inserted.kind, dutch(inserted.message)]).toEqual(["failed", SELECTION]);
  expect(await freezeSelection({ isOurs: () => true, noteFormula: (formula) => formula, date: "2026-11-27" })).toMatchObject({ kind: "failed", sentences: [SELECTION, "Er is niets gewijzigd."] });
  expect(await goToSheet("Matrix")).toBe(false);
  engine.isBehind = false;
  const cellsOf = (book: unknown): unknown => (book as { sheets: readonly { cells: readonly (readonly [number, { value: unknown; formula: unknown }])[] }[] }).sheets.map(({ cells }) => cells.map(([key, { value, formula }]) => [key, formula ?? value]));
  expect(cellsOf(snapshot(engine))).toEqual(cellsOf(standing));
  // The journal still knows the making, so that it can be taken back.
  expect(recall(await readSituation()).made?.sheets).toHaveLength(3);
  expect((await takeBack(report)).sentences).toEqual(["Teruggenomen: 'Start', 'Matrix', 'Functies'."]);
});

test("a workbook that was closed half-way and opened again knows what stands", async () => {
  const { engine } = await startExcel();
  const before = snapshot(engine);
  const execute = engine.execute.bind(engine);
  let left = 2;
  engine.execute = (request, flags) => (left-- > 0 ? execute(request, flags) : Promise.reject(new Error("the workbook is closed")));
  await writePlan(smallPlan(), { ...quietly(), journal });
  // Opened again: the settings come along in the file, the ids of sheets stay (Excel.Worksheet.id).
  engine.execute = execute;
  expect(recall(await readSituation()).interrupted).toMatchObject({ kind: "making", again: "proef", sheets: [{ name: "Start" }, { name: "Matrix" }, { name: "Functies" }] });
  expect((await takeBegunBack()).kind).toBe("takenBack");
  expect(snapshot(engine)).toEqual(before);
});
