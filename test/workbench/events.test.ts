import { startExcel } from "./office-js";
import { inExcel, sheetOf } from "./in-excel";
import { area } from "../../src/workbench/engine/cells/area";
import { writeCells } from "../../src/workbench/engine/cells/write-cells";

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const CELL = { top: 2, left: 2, bottom: 2, right: 2 };

test("a user's edit reaches the sheet's, the workbook's and the table's listeners with what the cell held and holds", async () => {
  const { engine } = await startExcel();
  const heard: [string, string, unknown][] = [];
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [["functie", "fte"], ["a", 1], ["b", 2]];
    const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
    await context.sync();
    const note = (who: string) => async (event: Excel.WorksheetChangedEventArgs | Excel.TableChangedEventArgs): Promise<void> => void heard.push([who, event.address, event.details]);
    sheet.onChanged.add(note("blad"));
    context.workbook.worksheets.onChanged.add(note("werkmap"));
    table.onChanged.add(note("tabel"));
  });
  writeCells(engine, area(sheetOf(engine.book), CELL), "2,5", "user");
  engine.events.flush();
  await aMoment();
  const details = { valueBefore: 1, valueAfter: 2.5, valueTypeBefore: "Double", valueTypeAfter: "Double" };
  expect(heard).toEqual([["blad", "B2", details], ["werkmap", "B2", details], ["tabel", "B2", details]]);
});

test("the add-in's own writes raise the event after the request, as its own", async () => {
  await startExcel();
  const heard: string[] = [];
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => void heard.push(`${event.address} ${event.triggerSource}`));
    await context.sync();
    sheet.getRange("A1:B1").values = [["a", "b"]];
    sheet.getRange("A1").clear();
    await context.sync();
  });
  await aMoment();
  expect(heard).toEqual(["A1:B1 ThisLocalAddin", "A1 ThisLocalAddin"]);
});

test("the event gives its range, events can be switched off, and a removed listener hears nothing", async () => {
  await startExcel();
  const heard: string[] = [];
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const handler = sheet.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("address");
        await inner.sync();
        heard.push(range.address);
      });
    });
    await context.sync();
    sheet.getRange("A1").values = [["een"]];
    await context.sync();
    await aMoment();
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [["twee"]];
    await context.sync();
    context.runtime.enableEvents = true;
    handler.remove();
    await context.sync();
    sheet.getRange("A3").values = [["drie"]];
  });
  await aMoment();
  expect(heard).toEqual(["Blad1!A1"]);
});

test("a table hears whether the selection is in it", async () => {
  await startExcel();
  const heard: unknown[] = [];
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
    await context.sync();
    table.onSelectionChanged.add(async ({ address, isInsideTable }) => void heard.push([address, isInsideTable]));
    await context.sync();
    sheet.getRange("B2").select();
    sheet.getRange("D9").select();
    await context.sync();
  });
  await aMoment();
  expect(heard).toEqual([["B2", true], ["", false]]);
});

test("sheets that come, go and are shown, and tables that come, are told", async () => {
  await startExcel();
  const heard: string[] = [];
  await inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
    worksheets.onActivated.add(async ({ type }) => void heard.push(type));
    tables.onAdded.add(async ({ type }) => void heard.push(type));
    await context.sync();
    const sheet = worksheets.add("Nieuw");
    sheet.tables.add(sheet.getRange("A1:B2"), true);
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await aMoment();
  expect(heard).toEqual(["WorksheetAdded", "TableAdded", "WorksheetActivated", "WorksheetActivated", "WorksheetDeleted"]);
});
