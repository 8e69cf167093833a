import { startExcel } from "./office-js";
import { cellKey } from "../../src/model/book";

test("the real library writes a sheet, a table and a formula into the engine's book", async () => {
  const { engine } = await startExcel();
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.add("Functies");
    const range = sheet.getRange("A1:B3");
    range.numberFormat = [["@", "General"], ["@", "0.00"], ["@", "0.00"]];
    range.values = [["functie", "fte"], ["3-7", 1.5], ["10", 2]];
    const table = sheet.tables.add("Functies!A1:B3", true);
    table.name = "Ommen_Functies";
    table.style = "TableStyleLight1";
    await context.sync();
    sheet.getRange("D1").formulas = [["=SUM(Ommen_Functies[fte])"]];
    range.format.font.bold = true;
    range.getCell(0, 0).format.columnWidth = 56.25;
    table.load("name,id");
    table.columns.load("items/name");
    await context.sync();
    expect(table.name).toBe("Ommen_Functies");
    expect(table.columns.items.map((column) => column.name)).toEqual(["functie", "fte"]);
  });
  const sheet = engine.book.sheets[1];
  expect(sheet?.name).toBe("Functies");
  expect(sheet?.cells.get(cellKey(2, 1))?.value).toBe("3-7");
  expect(sheet?.cells.get(cellKey(3, 1))?.value).toBe("10");
  expect(sheet?.cells.get(cellKey(3, 2))?.value).toBe(2);
  expect(sheet?.cells.get(cellKey(1, 4))?.formula).toBe("=SUM(Ommen_Functies[fte])");
  expect(sheet?.cells.get(cellKey(2, 2))?.style.bold).toBe(true);
  expect(sheet?.columnWidths.get(1)).toBe(10);
  expect(sheet?.tables[0]).toMatchObject({ name: "Ommen_Functies", top: 1, left: 1, rowCount: 2, style: "TableStyleLight1" });
  expect(engine.counters.syncs).toBeGreaterThanOrEqual(2);
});

test("an event handler hears of a change, and a failing call names itself", async () => {
  const { engine } = await startExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onSelectionChanged.add(async (event) => {
      heard.push(event.address);
    });
    await context.sync();
    sheet.getRange("C3:D4").select();
    await context.sync();
  });
  expect(heard).toEqual(["C3:D4"]);
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("bestaat niet").activate();
    await context.sync();
  })).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(engine.references.size).toBe(0);
});
