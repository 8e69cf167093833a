/** Freezing formulas as values, and taking it back, through the real Office.js. The engine calculates nothing: the values stand in the book. */
import type { Rect } from "../../../../src/model/address";
import { cellKey } from "../../../../src/model/book";
import type { FreezeOptions } from "../../../../src/workbook/excel/cells/freeze/freeze-selection";
import type { FreezeReport, FrozenAction } from "../../../../src/workbook/excel/cells/freeze/freeze-report";
import { readSituation } from "../../../../src/workbook/excel/situation/read-situation";
import type { Engine } from "../../../../src/workbench/engine/engine";
import { inExcel, sheetOf } from "../../../workbench/in-excel";
import { startExcel } from "../../../workbench/office-js";
import { contents, snapshot } from "../fixtures";
import { dutch, freezeSelection, takeFreezeBack } from "../in-dutch";

const OPTIONS: FreezeOptions = { isOurs: (formula) => formula.includes("FUNCTIEBOEK."), noteFormula: (formula) => formula.replaceAll(",", ";"), date: "2026-11-21" };
const NIVEAU = '=FUNCTIEBOEK.COMPETENTIENIVEAU(A1,"goede-gesprek")';
const SPILL: Rect = { top: 3, bottom: 4, left: 2, right: 3 };
const VERDELING = "=FUNCTIEBOEK.SCHAALVERDELING(E1:E9,F1:F9)";
/** Days from 30 December 1899: 46,347 is 21 November 2026 (1 January 2026 is 46,023, and it is day 325 of the year). */
const DAY = 46_347;

let engine: Engine;

/** B1 a label that looks like a date, B2 an ordinary formula, B3:C4 a spill, B6 an error, D1 the user's own. */
beforeEach(async () => {
  ({ engine } = await startExcel());
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("D1").values = [["eigen"]];
    sheet.getRange("B1:B3").formulas = [[NIVEAU], ["=1+1"], [VERDELING]];
    sheet.getRange("B6").formulas = [["=FUNCTIEBOEK.NORMFUNCTIE(A9)"]];
    sheet.getRange("C3:C4").values = [["'10A"], [0.5]];
    sheet.getRange("B4").values = [[""]];
    sheet.getRange("B1:C6").select();
  });
  setValue(1, 2, "3-7");
  setValue(2, 2, 2);
  setValue(3, 2, "Schaal");
  setValue(6, 2, { error: "#N/A" });
  engine.spillAt = (sheet, row, column) => (sheet.name === "Blad1" && sheet.cells.get(cellKey(3, 2))?.formula && row >= 3 && row <= 4 && column >= 2 && column <= 3 ? SPILL : null);
});

function setValue(row: number, column: number, value: string | number | { readonly error: "#N/A" | "#BUSY!" }): void {
  const cell = sheetOf(engine.book).cells.get(cellKey(row, column));
  if (cell) cell.value = value;
}

function doneOf(report: FreezeReport): FrozenAction {
  if (!report.done) throw new Error(report.messages.map(dutch).join(" "));
  return report.done;
}

test("our formulas become their values, spills included; other formulas stay", async () => {
  const report = await freezeSelection(OPTIONS);
  expect(report).toMatchObject({ kind: "frozen", sentences: ["3 formules zijn vastgezet als waarden. Op het blad 'Vastgezet' staat welke, met de datum."] });
  expect(contents(sheetOf(engine.book))).toEqual({ B1: "3-7", D1: "eigen", B2: "=1+1", B3: "Schaal", C3: "10A", C4: 0.5, B6: { error: "#N/A" } });
});

test("formula and date are noted on our own sheet, the formula as text", async () => {
  await freezeSelection(OPTIONS);
  const noted = contents(sheetOf(engine.book, "Vastgezet"));
  expect(noted).toMatchObject({
    A4: "Datum", B4: "Blad", C4: "Cellen", D4: "Formule",
    A5: DAY, B5: "Blad1", C5: "B1", C6: "B3:C4", D6: "=FUNCTIEBOEK.SCHAALVERDELING(E1:E9;F1:F9)", C7: "B6",
  });
  expect(sheetOf(engine.book, "Vastgezet").cells.get(cellKey(5, 4))).toMatchObject({ formula: null, value: '=FUNCTIEBOEK.COMPETENTIENIVEAU(A1;"goede-gesprek")' });
  expect((await readSituation()).own.map(({ marker }) => marker.key)).toEqual(["vastgezet"]);
});

test("a second freeze is noted under the first, on the same sheet", async () => {
  await inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange("B1").select());
  await freezeSelection(OPTIONS);
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").activate();
    context.workbook.worksheets.getItem("Blad1").getRange("B6").select();
  });
  await freezeSelection(OPTIONS);
  expect(engine.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Vastgezet"]);
  expect(contents(sheetOf(engine.book, "Vastgezet"))).toMatchObject({ C5: "B1", C6: "B6" });
});

test("a sheet of the user's with the name Vastgezet is left alone", async () => {
  await inExcel((context) => {
    context.workbook.worksheets.add("Vastgezet").getRange("A1").values = [["van mij"]];
  });
  await freezeSelection(OPTIONS);
  expect(contents(sheetOf(engine.book, "Vastgezet"))).toEqual({ A1: "van mij" });
  expect(contents(sheetOf(engine.book, "Vastgezet (2)"))).toMatchObject({ C5: "B1" });
});

test("taking back gives every formula its place again and empties the note", async () => {
  const done = doneOf(await freezeSelection(OPTIONS));
  expect(await takeFreezeBack(done)).toMatchObject({ kind: "takenBack", sentences: ["3 formules staan er weer."] });
  expect(contents(sheetOf(engine.book))).toEqual({ B1: NIVEAU, D1: "eigen", B2: "=1+1", B3: VERDELING, B6: "=FUNCTIEBOEK.NORMFUNCTIE(A9)" });
  expect(contents(sheetOf(engine.book, "Vastgezet"))).not.toHaveProperty("A5");
});

test("what was changed since is not taken back", async () => {
  const done = doneOf(await freezeSelection(OPTIONS));
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("C4").values = [[0.6]];
  });
  const before = snapshot(engine);
  expect(await takeFreezeBack(done)).toMatchObject({ kind: "refused", sentences: ["B3:C4 is na het vastzetten veranderd.", "Er is niets teruggedraaid."] });
  expect(snapshot(engine)).toEqual(before);
});

describe("refused, with nothing changed", () => {
  async function refusal(): Promise<string> {
    const before = snapshot(engine);
    const { kind, sentences } = await freezeSelection(OPTIONS);
    expect(snapshot(engine)).toEqual(before);
    expect(kind).toBe("refused");
    return sentences.join(" ");
  }

  test("on a protected sheet", async () => {
    await inExcel((context) => context.workbook.worksheets.getItem("Blad1").protection.protect());
    expect(await refusal()).toMatch(/^Het blad 'Blad1' is beveiligd.*Er is niets gewijzigd\.$/);
  });

  test("where the selection holds no formula of ours", async () => {
    await inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange("B2").select());
    expect(await refusal()).toMatch(/geen formule van Functieboek/);
  });

  test("where a formula is still being calculated", async () => {
    setValue(6, 2, { error: "#BUSY!" });
    expect(await refusal()).toMatch(/B6 is nog niet berekend/);
  });

  test("where the workbook takes no new sheet for the note", async () => {
    engine.structureProtected = true;
    expect(await refusal()).toMatch(/structuur van deze werkmap is beveiligd/);
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])("when Excel fails once, at request %i, the formulas and the user's cells are as before", async (request) => {
  engine.faults.failRequest(request);
  const report = await freezeSelection(OPTIONS);
  engine.faults.clear();
  expect(report.kind).not.toBe("frozen");
  // The engine calculates nothing, so that spilled values do not come back by themselves.
  expect(contents(sheetOf(engine.book))).toMatchObject({ B1: NIVEAU, D1: "eigen", B2: "=1+1", B3: VERDELING, B6: "=FUNCTIEBOEK.NORMFUNCTIE(A9)" });
});
