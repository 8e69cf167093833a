/** The active cell, and writing a formula in it, through the real Office.js. */
import { readActiveCell } from "../../../../src/workbook/excel/cells/active-cell";
import { insertFormula } from "../../../../src/workbook/excel/cells/insert-formula";
import type { Engine } from "../../../../src/workbench/engine/engine";
import { cellOf, inExcel } from "../../../workbench/in-excel";
import { startExcel } from "../../../workbench/office-js";
import { snapshot } from "../fixtures";
import { dutch } from "../in-dutch";

const FORMULA = '=FUNCTIEBOEK.FUNCTIESCHAAL("Zweminstructeur",Ommen_Functies[#All])';
let engine: Engine;

beforeEach(async () => {
  ({ engine } = await startExcel());
});

const choose = (address: string) => inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange(address).select());

test("the formula comes into the active cell when it is empty", async () => {
  await choose("C3");
  const report = await insertFormula(FORMULA);
  expect([report.kind, dutch(report.message)]).toEqual(["inserted", "De formule staat in C3."]);
  expect(cellOf(engine.book, "C3")?.formula).toBe(FORMULA);
  expect(await readActiveCell()).toMatchObject({ sheet: "Blad1", row: 3, column: 3, formula: FORMULA, isEmpty: false });
});

test.each<readonly [string, string | number, RegExp]>([["a text", "x", /C3 is niet leeg/], ["a zero", 0, /C3 is niet leeg/], ["a formula", "=1+1", /C3 is niet leeg/]])(
  "%s in the cell is left alone and said", async (_what, content, sentence) => {
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("C3").formulas = [[content]];
    });
    await choose("C3");
    const before = snapshot(engine);
    const report = await insertFormula(FORMULA);
    expect([report.kind, dutch(report.message)]).toEqual(["refused", expect.stringMatching(sentence) as string]);
    expect(snapshot(engine)).toEqual(before);
  },
);

test("a protected sheet and a cell with the text format are refused", async () => {
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("D4").numberFormat = [["@"]];
  });
  await choose("D4");
  expect(dutch((await insertFormula(FORMULA)).message)).toMatch(/D4 heeft de opmaak Tekst/);
  await choose("C3");
  await inExcel((context) => context.workbook.worksheets.getItem("Blad1").protection.protect());
  expect(dutch((await insertFormula(FORMULA)).message)).toMatch(/blad is beveiligd/);
  expect(cellOf(engine.book, "C3")?.formula ?? null).toBeNull();
});

test("an empty cell, an error and a text that looks like a formula are told apart", async () => {
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B1").values = [["#N/A", "'=1+1"]];
  });
  await choose("A1");
  expect(await readActiveCell()).toMatchObject({ isError: true, value: "#N/A", formula: null });
  await choose("B1");
  expect(await readActiveCell()).toMatchObject({ isError: false, value: "=1+1", formula: null });
  await choose("C1");
  expect(await readActiveCell()).toMatchObject({ isEmpty: true, formula: null });
});

test("of a cell that a formula spills into, the formula and its place are read", async () => {
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2").formulas = [['=FUNCTIEBOEK.SCHAALRANG({"9";"10"})']];
    sheet.getRange("B3").values = [[10]];
  });
  engine.spillAt = (_sheet, row, column) => (column === 2 && (row === 2 || row === 3) ? { top: 2, bottom: 3, left: 2, right: 2 } : null);
  await choose("B3");
  expect(await readActiveCell()).toMatchObject({ address: "Blad1!B2", row: 2, formula: '=FUNCTIEBOEK.SCHAALRANG({"9";"10"})', value: 10, isEmpty: false });
  expect(await insertFormula(FORMULA)).toMatchObject({ kind: "refused" });
});
