import { startExcel } from "./office-js";
import { cellOf, failureOf, inExcel, sheetOf } from "./in-excel";

const sheets = (context: Excel.RequestContext): Excel.WorksheetCollection => context.workbook.worksheets;

test.each([
  ["x".repeat(32), "InvalidArgument"], ["a/b", "InvalidArgument"], ["a\\b", "InvalidArgument"], ["a?", "InvalidArgument"], ["a*", "InvalidArgument"],
  ["a:b", "InvalidArgument"], ["[a]", "InvalidArgument"], ["'a", "InvalidArgument"], ["a'", "InvalidArgument"], ["History", "InvalidArgument"],
  ["blad1", "ItemAlreadyExists"],
])("a sheet cannot be named %j: %s", async (name, code) => {
  const { engine } = await startExcel();
  expect((await failureOf((context) => void sheets(context).add(name))).code).toBe(code);
  expect((await failureOf((context) => {
    sheets(context).add("goed").name = name;
  })).code).toBe(code);
  expect(engine.book.sheets.map((sheet) => sheet.name)).toEqual(["Blad1", "goed"]);
});

test("31 characters, blanks and an apostrophe within are fine", async () => {
  const { engine } = await startExcel();
  const name = "Foto's van functies, deel 2 (2)";
  expect(name).toHaveLength(31);
  await inExcel((context) => void sheets(context).add(name));
  expect(engine.book.sheets[1]?.name).toBe(name);
});

test("a new sheet goes to the end, is not shown, and gets the next free name", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const added = sheets(context).add();
    added.load("name,position,visibility");
    const active = sheets(context).getActiveWorksheet();
    active.load("name");
    const count = sheets(context).getCount();
    await context.sync();
    expect([added.name, added.position, added.visibility, active.name, count.value]).toEqual(["Blad2", 1, "Visible", "Blad1", 2]);
  });
  expect(engine.book.active).toBe(0);
});

test("a sheet made in one request is found again in the next, also under a new name", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const sheet = sheets(context).add("Eerst");
    await context.sync();
    sheet.name = "Later";
    await context.sync();
    sheet.getRange("A1").values = [["hier"]];
    sheet.activate();
  });
  expect(cellOf(engine.book, "A1", "Later")?.value).toBe("hier");
  expect(engine.book.active).toBe(1);
});

test("a missing sheet is an error with its place, or a null object", async () => {
  await startExcel();
  expect(await failureOf((context) => void sheets(context).getItem("weg").load("name"))).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  await inExcel(async (context) => {
    const sheet = sheets(context).getItemOrNullObject("weg");
    const range = sheet.getRange("A1");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  await inExcel((context) => sheets(context).getItemOrNullObject("weg").delete());
});

test("renaming a sheet follows in formulas, names and links, not in texts", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const sheet = sheets(context).getActiveWorksheet();
    sheet.getRange("A1").formulas = [['=Blad1!B1+\'Blad1\'!$B$2&"Blad1!B1"&MijnBlad1!A1']];
    sheet.getRange("A2").hyperlink = { documentReference: "Blad1!B1", textToDisplay: "naar" };
    context.workbook.names.add("Waarde", "=Blad1!$B$1");
    sheet.name = "Mijn blad";
  });
  expect(cellOf(engine.book, "A1", "Mijn blad")?.formula).toBe("='Mijn blad'!B1+'Mijn blad'!$B$2&\"Blad1!B1\"&MijnBlad1!A1");
  expect(cellOf(engine.book, "A2", "Mijn blad")?.link).toEqual({ sheet: "Mijn blad", cell: "B1" });
  expect(engine.book.names[0]?.refersTo).toBe("='Mijn blad'!$B$1");
});

test("deleting a sheet leaves #REF! where it was used, and the last visible sheet stays", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    sheets(context).add("Tweede");
    sheets(context).getItem("Blad1").getRange("A1").formulas = [["=Tweede!$B$2*2"]];
    sheets(context).getItem("Tweede").delete();
  });
  expect(cellOf(engine.book, "A1")?.formula).toBe("=#REF!*2");
  expect((await failureOf((context) => sheets(context).getActiveWorksheet().delete())).code).toBe("InvalidOperation");
  expect(engine.book.sheets).toHaveLength(1);
});

test("a very hidden sheet is not deleted, a hidden one is not activated, and hiding the shown one shows another", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    sheets(context).add("Tweede").visibility = "VeryHidden";
  });
  expect((await failureOf((context) => sheets(context).getItem("Tweede").delete())).code).toBe("InvalidOperation");
  expect((await failureOf((context) => sheets(context).getItem("Tweede").activate())).code).toBe("InvalidArgument");
  await inExcel((context) => {
    sheets(context).getItem("Tweede").visibility = "Visible";
    sheets(context).getItem("Blad1").visibility = "Hidden";
  });
  expect(engine.activeSheet().name).toBe("Tweede");
});

test("a protected sheet refuses every kind of write and keeps what it has", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    sheets(context).getActiveWorksheet().getRange("A1").values = [["blijft"]];
    sheets(context).getActiveWorksheet().protection.protect();
  });
  const writes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void (sheet.getRange("A1").values = [["weg"]]),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => void (sheet.getRange("A1").format.font.bold = true),
    (sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]),
    (sheet) => void (sheet.getRange("A1").format.columnWidth = 50),
    (sheet) => void sheet.tables.add(sheet.getRange("A1:A2"), true),
    (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => void (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:A2")),
  ];
  for (const write of writes) expect((await failureOf((context) => write(sheets(context).getActiveWorksheet()))).code).toBe("AccessDenied");
  expect(cellOf(engine.book, "A1")?.value).toBe("blijft");
  await inExcel(async (context) => {
    const { protection } = sheets(context).getActiveWorksheet();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
});

test("a protected structure refuses new, renamed and deleted sheets", async () => {
  const { engine } = await startExcel();
  engine.structureProtected = true;
  const changes: ((context: Excel.RequestContext) => void)[] = [
    (context) => void sheets(context).add("Nieuw"),
    (context) => void (sheets(context).getActiveWorksheet().name = "Anders"),
    (context) => sheets(context).getActiveWorksheet().delete(),
  ];
  for (const change of changes) expect((await failureOf(change)).code).toBe("AccessDenied");
  expect(engine.book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
});

test("columns are grouped by columns only, and a group within a group is not there", async () => {
  const { engine } = await startExcel();
  const range = (context: Excel.RequestContext, address: string): Excel.Range => sheets(context).getActiveWorksheet().getRange(address);
  await inExcel((context) => {
    range(context, "C:D").group("ByColumns");
    range(context, "G2:G9").group("ByColumns");
  });
  expect(sheetOf(engine.book).columnGroups).toEqual(["C:D", "G:G"]);
  expect((await failureOf((context) => range(context, "A:B").group("ByRows"))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => range(context, "1:2").group("ByColumns"))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => range(context, "D:E").group("ByColumns"))).message).toContain("NotImplemented: Range.group");
  expect((await failureOf((context) => range(context, "H:J").group("ByColumns"))).message).toContain("NotImplemented: Range.group");
});

test("print set-up, frozen titles and breaks refuse what Excel refuses", async () => {
  const { engine } = await startExcel();
  const layout = (context: Excel.RequestContext): Excel.PageLayout => sheets(context).getActiveWorksheet().pageLayout;
  expect((await failureOf((context) => layout(context).setPrintTitleRows("A1:B2"))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => layout(context).setPrintTitleColumns("$1:$2"))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => void (layout(context).zoom = { scale: 50, horizontalFitToPages: 1 }))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => void (layout(context).paperSize = "Legal"))).message).toContain('NotImplemented: PageLayout.paperSize "Legal"');
  expect((await failureOf((context) => void sheets(context).getActiveWorksheet().horizontalPageBreaks.add("A1"))).code).toBe("InvalidArgument");
  await inExcel((context) => {
    const { freezePanes } = sheets(context).getActiveWorksheet();
    freezePanes.freezeRows(2);
    freezePanes.freezeColumns(1);
  });
  expect(sheetOf(engine.book).freeze).toEqual({ rows: 0, columns: 1 }); // the later call replaces the first, it does not add to it
});
