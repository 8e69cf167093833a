/** Excel as it is: a cell being edited, and a protected workbook. Nothing is changed, and the user reads what to do. */
import { cellKey } from "../../../src/model/book";
import { insertFormula } from "../../../src/workbook/excel/cells/insert-formula";
import type { FreezeReport, FrozenAction } from "../../../src/workbook/excel/cells/freeze/freeze-report";
import { takeBegunBack } from "../../../src/workbook/excel/take-back/take-begun-back";
import type { WriteReport } from "../../../src/workbook/excel/write/write-report";
import type { Engine } from "../../../src/workbench/engine/engine";
import { cellOf, inExcel } from "../../workbench/in-excel";
import { startExcel } from "../../workbench/office-js";
import { quietly, sheetOf, snapshot } from "./fixtures";
import { dutch, freezeSelection, inDutch, refreshSheets, takeBack, takeFreezeBack, writePlan } from "./in-dutch";
import { matrixSheet, smallPlan, sheetPlan, THREE_FUNCTIES } from "./small-plan";

const OPTIONS = { isOurs: (formula: string) => formula.includes("FUNCTIEBOEK."), noteFormula: (formula: string) => formula, date: "2026-11-27" };
const EDITING = "U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.";

let engine: Engine;
let made: WriteReport;
let frozen: FrozenAction;

/** The small plan, and a frozen cell B1 of the user's sheet beside a formula of ours in B2, selected. */
beforeEach(async () => {
  ({ engine } = await startExcel());
  await inExcel((context) => void (context.workbook.worksheets.getItem("Blad1").getRange("B1:B2").formulas = [["=FUNCTIEBOEK.NIVEAU(1)"], ["=FUNCTIEBOEK.NIVEAU(2)"]]));
  for (const row of [1, 2]) {
    const cell = sheetOf(engine, "Blad1").cells.get(cellKey(row, 2));
    if (cell) cell.value = "niveau";
  }
  const select = (address: string): Promise<void> => inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange(address).select());
  await select("B1");
  const report: FreezeReport = await freezeSelection(OPTIONS);
  if (!report.done) throw new Error("nothing frozen");
  frozen = report.done;
  await select("B2");
  made = await writePlan(smallPlan(), { ...quietly(), journal: { again: null } });
});

const views = () => ({ title: "", sheets: [matrixSheet([...THREE_FUNCTIES].reverse())], names: [] });
const another = () => ({ title: "", sheets: [sheetPlan("ander/start", "Ander", { blocks: [{ top: 1, left: 1, rows: [[{ value: "x" }]] }] })], names: [] });

describe("while a cell is being edited", () => {
  test.each<[string, () => Promise<{ readonly kind: string; readonly sentences: readonly string[] }>, string]>([
    ["making", () => writePlan(another(), quietly()), "Er is niets geschreven."],
    ["refreshing", () => refreshSheets(views(), quietly()), "Er is niets gewijzigd."],
    ["taking back", () => takeBack(made), "Er is niets verwijderd."],
    ["freezing", () => freezeSelection(OPTIONS), "Er is niets gewijzigd."],
    ["taking a freeze back", () => takeFreezeBack(frozen), "Er is niets teruggedraaid."],
  ])("%s is refused with a sentence, and nothing changes; after Enter it goes", async (_, act, nothing) => {
    const before = snapshot(engine);
    engine.setCellEditMode(true);
    const { kind, sentences } = await act();
    expect([kind, sentences]).toEqual(["refused", [EDITING, nothing]]);
    expect(snapshot(engine)).toEqual(before);
    engine.setCellEditMode(false);
    expect(["written", "refreshed", "takenBack", "frozen"]).toContain((await act()).kind);
  });

  test("taking away what was broken off is refused too", async () => {
    engine.setCellEditMode(true);
    expect(await inDutch(takeBegunBack())).toMatchObject({ kind: "refused", sentences: [EDITING] });
  });

  test("inserting waits for the end of it, and then looks whether the cell is still empty", async () => {
    await inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange("D4").select());
    engine.setCellEditMode(true);
    const waiting = insertFormula("=1+1");
    // Typed by the user, not through Office.js.
    const like = sheetOf(engine, "Blad1").cells.get(cellKey(1, 2));
    if (!like) throw new Error("no cell to take the looks of");
    sheetOf(engine, "Blad1").cells.set(cellKey(4, 4), { ...like, value: "van mij", formula: null });
    engine.setCellEditMode(false);
    const { kind, message } = await waiting;
    expect([kind, dutch(message)]).toEqual(["refused", "Cel D4 is niet leeg. Kies eerst een lege cel; Functieboek schrijft nergens overheen."]);
    expect(cellOf(engine.book, "D4")?.value).toBe("van mij");
  });
});

describe("in a workbook whose structure is protected", () => {
  beforeEach(() => {
    engine.structureProtected = true;
  });

  test("making is refused beforehand", async () => {
    const before = snapshot(engine);
    expect((await writePlan(another(), quietly())).sentences).toEqual([
      "De structuur van deze werkmap is beveiligd, zodat er geen bladen bij kunnen. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.", "Er is niets geschreven.",
    ]);
    expect(snapshot(engine)).toEqual(before);
  });

  test("taking back says that it is refused and what still stands; without protection it can be done after all", async () => {
    const before = snapshot(engine);
    expect(await takeBack(made)).toMatchObject({
      kind: "failed", sentences: ["Excel weigert de bewerking: het blad of de werkmap is beveiligd, of alleen-lezen geopend. Hef de beveiliging op en probeer het opnieuw.", "Deze bladen staan er nog: 'Start', 'Matrix', 'Functies'."],
    });
    expect(snapshot(engine)).toEqual(before);
    engine.structureProtected = false;
    expect((await takeBack(made)).kind).toBe("takenBack");
  });

  test("what needs no other sheets goes on: refreshing and freezing", async () => {
    expect((await refreshSheets(views(), quietly())).kind).toBe("refreshed");
    expect((await freezeSelection(OPTIONS)).kind).toBe("frozen");
  });
});

describe("on a sheet that is protected", () => {
  test("refreshing leaves that sheet, does the others and says which", async () => {
    const two = (functies = THREE_FUNCTIES) => ({ title: "", sheets: [matrixSheet(functies), { ...matrixSheet(functies, undefined, "Tweede"), key: "proef/tweede" }], names: [] });
    await refreshSheets(two(), quietly());
    sheetOf(engine, "Matrix").protected = true;
    const before = JSON.stringify([...sheetOf(engine, "Matrix").cells]);
    const report = await refreshSheets(two([...THREE_FUNCTIES].reverse()), quietly());
    expect(report).toMatchObject({ kind: "partly", refreshed: ["Tweede"] });
    expect(report.sentences).toContain("Het blad 'Matrix' is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en vernieuw opnieuw.");
    expect(JSON.stringify([...sheetOf(engine, "Matrix").cells])).toBe(before);
  });

  test("taking back names it and deletes nothing", async () => {
    sheetOf(engine, "Matrix").protected = true;
    const before = snapshot(engine);
    expect((await takeBack(made)).sentences).toEqual(["Het blad 'Matrix' is inmiddels beveiligd.", "Er is niets verwijderd."]);
    expect(snapshot(engine)).toEqual(before);
  });
});
