import { emptySheet } from "../../../src/model/book";
import { makeNaming } from "../../../src/model/naming";
import { readSituation } from "../../../src/workbook/excel/situation/read-situation";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import { startExcel } from "../../workbench/office-js";
import { quietly, sheetOf } from "./fixtures";
import { smallPlan } from "./small-plan";
import { dutch } from "./in-dutch";

describe("the situation of the open workbook", () => {
  test("of an empty one", async () => {
    const { engine } = await startExcel({ excelApi: "1.12" });
    expect(await readSituation()).toMatchObject({
      taken: { sheets: ["Blad1"], names: [] }, own: [], doubts: [], protectedSheets: [], structureProtected: false, excelApi: "1.12", journal: null,
    });
    expect(engine.counters.syncs).toBe(2);
  });

  test("knows taken names, so that a second plan finds free ones", async () => {
    await startExcel();
    await writePlan(smallPlan(), quietly());
    const { taken } = await readSituation();
    expect(taken).toEqual({ sheets: ["Blad1", "Start", "Matrix", "Functies"], names: ["Lijst_Functies", "T_Functies"] });
    const naming = makeNaming(taken);
    expect(naming.sheet("Matrix")).toBe("Matrix (2)");
    expect(naming.kort("T")).toBe("T2");
  });

  test("knows our sheets by their markers, whatever the order of the tabs", async () => {
    const { engine } = await startExcel();
    await writePlan(smallPlan(), quietly());
    engine.book.sheets.reverse();
    const { own, doubts } = await readSituation();
    expect(own.map(({ name, marker }) => `${name} ${marker.key}`).sort()).toEqual(["Functies proef/functies", "Matrix proef/matrix", "Start proef/start"]);
    expect(doubts).toEqual([]);
  });

  test("takes a renamed sheet for the user's, with a sentence", async () => {
    const { engine } = await startExcel();
    await writePlan(smallPlan(), quietly());
    sheetOf(engine, "Matrix").name = "Overzicht";
    const { own, doubts } = await readSituation();
    expect(own.map(({ name }) => name)).toEqual(["Start", "Functies"]);
    expect(doubts.map(dutch)).toEqual(["Het blad 'Overzicht' is als 'Matrix' gemaakt en heet nu anders; de invoegtoepassing laat het met rust. Geef het zijn oude naam terug om het te kunnen vernieuwen."]);
  });

  test("a marker of another kind is nobody's", async () => {
    const sheet = emptySheet("Van een ander");
    sheet.names.push({ name: "Functieboek_blad", refersTo: '="iets anders"', hidden: true });
    await startExcel({ book: { title: "", sheets: [sheet], names: [], active: 0 } });
    expect(await readSituation()).toMatchObject({ own: [], doubts: [] });
  });

  test("knows protected sheets", async () => {
    const { engine } = await startExcel();
    await writePlan(smallPlan(), quietly());
    sheetOf(engine, "Matrix").protected = true;
    const { protectedSheets, own } = await readSituation();
    expect(protectedSheets).toEqual(["Matrix"]);
    expect(own.find(({ name }) => name === "Matrix")?.isProtected).toBe(true);
  });
});
