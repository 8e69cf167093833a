import { readSituation } from "../../../src/workbook/excel/situation/read-situation";
import { startExcel } from "../../workbench/office-js";
import { contents, quietly, sheetOf } from "./fixtures";
import { THREE_FUNCTIES, matrixSheet, smallPlan } from "./small-plan";
import { refreshSheets, takeBack, writePlan } from "./in-dutch";

const MISSING: readonly (readonly [string, readonly string[]])[] = [
  ["1.15", []],
  ["1.9", []],
  ["1.8", ["de afdrukinstellingen"]],
  ["1.7", ["het verbergen van de rasterlijnen", "de afdrukinstellingen", "de keuzelijsten en de uitleg bij invoercellen"]],
  ["1.6", ["de grafieken", "de vastgezette titels", "het verbergen van de rasterlijnen", "de koppelingen naar andere bladen", "de afdrukinstellingen", "de kleuren van de tabs", "de gedraaide koppen", "de keuzelijsten en de uitleg bij invoercellen"]],
  ["1.4", ["de grafieken", "de opmaak die cellen markeert", "de vastgezette titels", "het verbergen van de rasterlijnen", "de koppelingen naar andere bladen", "de afdrukinstellingen", "de kleuren van de tabs", "de gedraaide koppen", "de keuzelijsten en de uitleg bij invoercellen"]],
];

describe.each(MISSING)("an Excel with ExcelApi %s", (excelApi, missing) => {
  test("gets every cell, and hears what it cannot have", async () => {
    const { engine } = await startExcel({ excelApi });
    const report = await writePlan(smallPlan(), quietly());
    expect(report.kind).toBe("written");
    expect(report.sentences.slice(1).map((sentence) => /^Deze Excel is te oud voor (.*) \(nodig is ExcelApi 1\.\d+\); de rest is volledig\.$/.exec(sentence)?.[1]).sort()).toEqual([...missing].sort());
    const here = ["Start", "Matrix", "Functies"].map((name) => contents(sheetOf(engine, name)));
    const { engine: newest } = await startExcel();
    await writePlan(smallPlan(), quietly());
    expect(here).toEqual(["Start", "Matrix", "Functies"].map((name) => contents(sheetOf(newest, name))));
  });

  test("knows its sheets again, refreshes them and takes them back", async () => {
    const { engine } = await startExcel({ excelApi });
    const report = await writePlan(smallPlan(), quietly());
    const situation = await readSituation();
    expect(situation.own.map(({ marker }) => marker.key)).toEqual(["proef/start", "proef/matrix", "proef/functies"]);
    expect(situation.excelApi).toBe(excelApi);
    const plan = { title: "", sheets: [matrixSheet([...THREE_FUNCTIES].reverse())], names: [] };
    expect((await refreshSheets(plan, quietly())).kind).toBe("refreshed");
    expect((await refreshSheets({ ...plan, sheets: [matrixSheet()] }, quietly())).kind).toBe("refreshed");
    expect(await takeBack(report)).toMatchObject({ kind: "takenBack" });
    expect(engine.book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });
});

test("an Excel below ExcelApi 1.4 is refused", async () => {
  await startExcel({ excelApi: "1.3" });
  expect(await writePlan(smallPlan(), quietly())).toMatchObject({ kind: "refused", sentences: ["Deze Excel is te oud: nodig is ExcelApi 1.4.", "Er is niets geschreven."] });
});
