import { startExcel } from "./office-js";
import { cellOf, failureOf, inExcel, sheetOf } from "./in-excel";

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

function addTable(context: Excel.RequestContext, address: string, name?: string): Excel.Table {
  const sheet = active(context);
  const table = sheet.tables.add(sheet.getRange(address), true);
  if (name !== undefined) table.name = name;
  return table;
}

test("headers become texts, empty ones get a name, double ones a number", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    active(context).getRange("A1:E1").values = [["naam", 2026, "", "Naam", true]];
    addTable(context, "A1:E3");
  });
  const names = ["naam", "2026", "Kolom3", "Naam2", "TRUE"];
  expect(sheetOf(engine.book).tables[0]?.columns.map(({ name }) => name)).toEqual(names);
  expect(["A1", "B1", "C1", "D1", "E1"].map((address) => cellOf(engine.book, address)?.value)).toEqual(names);
});

test("writing a header cell renames its column, and a taken name gets a number", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    active(context).getRange("A1:B1").values = [["a", "b"]];
    addTable(context, "A1:B2");
    active(context).getRange("B1").values = [["A"]];
  });
  expect(sheetOf(engine.book).tables[0]?.columns.map(({ name }) => name)).toEqual(["a", "A2"]);
});

test("a table over a table is refused, touching it is not", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => void addTable(context, "A1:B3"));
  expect(await failureOf((context) => void addTable(context, "B3:C5"))).toMatchObject({ code: "MergedRangeConflict", location: "TableCollection.add" });
  await inExcel((context) => void addTable(context, "C1:D3"));
  expect(sheetOf(engine.book).tables).toHaveLength(2);
});

test("an address without a sheet is on the active sheet, so another sheet's collection refuses it", async () => {
  await startExcel();
  await inExcel((context) => void context.workbook.worksheets.add("Tweede"));
  expect((await failureOf((context) => void context.workbook.worksheets.getItem("Tweede").tables.add("A1:B2", true))).code).toBe("InvalidArgument");
});

test.each(["A1", "R1C1", "c", "1e", "met spatie", "a-b", "XFD1048576", "", "a".repeat(256)])("%j cannot be the name of a table or of a range", async (name) => {
  await startExcel();
  expect((await failureOf((context) => void addTable(context, "A1:B2", name))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => void context.workbook.names.add(name, "=1"))).code).toBe("InvalidArgument");
});

test("tables and names of the workbook share one namespace, names of a sheet have their own", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    addTable(context, "A1:B2", "Ommen_Functies");
    context.workbook.names.add("Schalen", "=Blad1!$A$1");
    active(context).names.add("Schalen", "=Blad1!$A$2");
  });
  expect((await failureOf((context) => void context.workbook.names.add("ommen_functies", "=1"))).code).toBe("ItemAlreadyExists");
  expect((await failureOf((context) => void addTable(context, "D1:E2", "SCHALEN"))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => void active(context).names.add("schalen", "=1"))).code).toBe("ItemAlreadyExists");
  expect(engine.book.names.map(({ name }) => name)).toEqual(["Schalen"]);
});

test("renaming a table follows in formulas", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const table = addTable(context, "A1:B3", "Oud");
    active(context).getRange("D1").formulas = [['=SUM(Oud[Kolom1])+Ouder[x]&"Oud[Kolom1]"']];
    table.name = "Nieuw";
  });
  expect(cellOf(engine.book, "D1")?.formula).toBe('=SUM(Nieuw[Kolom1])+Ouder[x]&"Oud[Kolom1]"');
});

test("the same formula in every row makes a calculated column, which new rows get too", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    active(context).getRange("A1:B1").values = [["fte", "dubbel"]];
    const table = addTable(context, "A1:B3", "T");
    const formula = "=T[[#This Row],[fte]]*2";
    active(context).getRange("B2:B3").formulas = [[formula], [formula]];
    table.rows.add(undefined, [[5, null as never]]);
  });
  expect(sheetOf(engine.book).tables[0]).toMatchObject({ rowCount: 3, columns: [{ name: "fte", formula: null }, { name: "dubbel", formula: "=T[[#This Row],[fte]]*2" }] });
  expect(cellOf(engine.book, "A4")?.value).toBe(5);
  expect(cellOf(engine.book, "B4")?.formula).toBe("=T[[#This Row],[fte]]*2");
});

test("a new row moves what stands below the table, and is refused when another table is there", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const table = addTable(context, "A1:B2");
    active(context).getRange("A3:C3").values = [["onder", "onder", "ernaast"]];
    table.rows.add(undefined, [["nieuw", 1]]);
  });
  expect(["A3", "A4", "C3"].map((address) => cellOf(engine.book, address)?.value)).toEqual(["nieuw", "onder", "ernaast"]);
  await inExcel((context) => void addTable(context, "A6:B7"));
  expect((await failureOf((context) => void active(context).tables.getItemAt(0).rows.add(undefined, [["x", 1]]))).code).toBe("InsertDeleteConflict");
});

test("parts of a table, resizing and deleting it", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const table = addTable(context, "B2:C4", "T");
    const [whole, header, body, column] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItemAt(1).getDataBodyRange()];
    for (const range of [whole, header, body, column]) range.load("address");
    table.columns.load("count,items/name,items/index");
    await context.sync();
    expect([whole, header, body, column].map(({ address }) => address)).toEqual(["Blad1!B2:C4", "Blad1!B2:C2", "Blad1!B3:C4", "Blad1!C3:C4"]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([["Kolom1", 0], ["Kolom2", 1]]);
    table.resize("B2:D6");
    table.style = "TableStyleLight1";
  });
  expect(sheetOf(engine.book).tables[0]).toMatchObject({ rowCount: 4, style: "TableStyleLight1" });
  expect(sheetOf(engine.book).tables[0]?.columns.map(({ name }) => name)).toEqual(["Kolom1", "Kolom2", "Kolom3"]);
  expect((await failureOf((context) => active(context).tables.getItem("T").resize("B3:D6"))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => void (active(context).tables.getItem("T").style = "Mooi"))).code).toBe("InvalidArgument");
  await inExcel((context) => active(context).tables.getItem("T").delete());
  expect([sheetOf(engine.book).tables.length, sheetOf(engine.book).cells.size]).toEqual([0, 0]);
});

test("names give their reference, value, kind and range", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const range = context.workbook.names.add("Bereik", active(context).getRange("A1:B2"));
    const text = context.workbook.names.add("Tekst", '="a ""b"""');
    text.visible = false;
    const found = range.getRange();
    found.load("address");
    for (const name of [range, text]) name.load("formula,value,type,scope,visible");
    await context.sync();
    expect([range.formula, range.value, range.type, found.address]).toEqual(["=Blad1!$A$1:$B$2", "Blad1!A1:B2", "Range", "Blad1!A1:B2"]);
    expect([text.formula, text.value, text.type, text.scope, text.visible]).toEqual(['="a ""b"""', 'a "b"', "String", "Workbook", false]);
    text.delete();
  });
  expect(engine.book.names).toHaveLength(1);
});
