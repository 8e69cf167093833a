import { startExcel } from "./office-js";
import { cellOf, failureOf, inExcel, sheetOf } from "./in-excel";

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

test("an array of another shape than the range is refused", async () => {
  await startExcel();
  expect((await failureOf((context) => void (active(context).getRange("A1:B2").values = [["a", "b"]]))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => void (active(context).getRange("A1:B2").values = [["a"], ["b"]]))).code).toBe("InvalidArgument");
  expect((await failureOf((context) => void (active(context).getRange("A1:B2").formulas = [["a", "b"], ["c"]]))).code).toBe("InvalidArgument");
  const failure = await failureOf((context) => void (active(context).getRange("A1:B2").numberFormat = [["@"]]));
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.numberFormat" });
});

test("one value goes to all cells, a formula moves its relative references along", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const sheet = active(context);
    (sheet.getRange("A1:B2") as { values: unknown }).values = "x";
    (sheet.getRange("C1:C2") as { formulas: unknown }).formulas = "=A1&$A$1&\"A1\"";
  });
  expect(["A1", "B1", "A2", "B2"].map((address) => cellOf(engine.book, address)?.value)).toEqual(["x", "x", "x", "x"]);
  expect(cellOf(engine.book, "C2")?.formula).toBe('=A2&$A$1&"A1"');
});

test("null leaves a cell alone, an empty text clears it", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const range = active(context).getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", 3]];
    range.numberFormat = [[null, null, "0.00"]];
  });
  expect(cellOf(engine.book, "A1")?.value).toBe("a");
  expect(cellOf(engine.book, "B1")).toBeUndefined();
  expect(cellOf(engine.book, "C1")).toMatchObject({ value: 3, style: { numberFormat: "0.00" } });
});

test("null for a whole property is refused", async () => {
  await startExcel();
  const failures = [
    await failureOf((context) => void (active(context).getRange("A1").values = null as never)),
    await failureOf((context) => void (active(context).getRange("A1").format.fill.color = null as never)),
  ];
  expect(failures.map(({ code }) => code)).toEqual(["InvalidArgument", "InvalidArgument"]);
});

test("texts that look like something else become that, unless the cell is text or an apostrophe leads", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const sheet = active(context);
    sheet.getRange("A1:E1").values = [["10", "3-7", "=1+1", "TRUE", "50%"]];
    const text = sheet.getRange("A2:E2");
    text.numberFormat = [["@", "@", "@", "@", "@"]];
    text.values = [["10", "3-7", "=1+1", "TRUE", 10]];
    sheet.getRange("A3:B3").values = [["'10", "'=1+1"]];
  });
  const row = (number: number): unknown[] => ["A", "B", "C", "D", "E"].map((column) => cellOf(engine.book, `${column}${number}`)?.value ?? null);
  expect(row(1)).toEqual([10, 46088, 0, true, 0.5]); // 7 March 2026, typed the American way
  expect(cellOf(engine.book, "C1")?.formula).toBe("=1+1");
  expect(cellOf(engine.book, "B1")?.style.numberFormat).toBe("d-mmm");
  expect(row(2)).toEqual(["10", "3-7", "=1+1", "TRUE", "10"]);
  expect(cellOf(engine.book, "C2")?.formula).toBeNull();
  expect(row(3).slice(0, 2)).toEqual(["10", "=1+1"]);
});

test("an Excel that reads values in the user's spelling can be tried", async () => {
  const { engine } = await startExcel({ apiCulture: "nl-NL" });
  await inExcel((context) => void (active(context).getRange("A1:B1").values = [["1,5", "WAAR"]]));
  expect(cellOf(engine.book, "A1")?.value).toBe(1.5);
  expect(cellOf(engine.book, "B1")?.value).toBe(true);
});

test.each([
  ["=SUM(A1;A2)", "semicolons"], ["=SUM(A1", "an open bracket"], ["=A1)", "a bracket too many"], ["=1+", "an end too early"],
  ['="a" "b"', "two texts side by side"], ["- een (half gesloten streepje", "a text that begins with a minus"],
])("the formula %j is refused: %s", async (formula) => {
  await startExcel();
  expect((await failureOf((context) => void (active(context).getRange("A1").formulas = [[formula]]))).code).toBe("InvalidArgument");
});

test.each([
  "=SUM(Ommen_Functies[fte])", "=IFERROR(INDEX(T[a],MATCH(1,T[b],0)),\"-; -\")", "='Blad 2'!A1%", "={1,2;3,4}", "=T[[#This Row],[a;b]]", "=-A1", "=A:A",
  "=SUMPRODUCT((T[a]=\"x\")*(T[b]))", "=A1#", "=COUNTIF(A1:A3,\">\"&B1)",
])("the formula %j is taken as it is", async (formula) => {
  const { engine } = await startExcel();
  await inExcel((context) => void (active(context).getRange("A1").formulas = [[formula]]));
  expect(cellOf(engine.book, "A1")?.formula).toBe(formula);
});

test("a text that begins with a minus is taken for a formula, so that the text is lost", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => void (active(context).getRange("A1").values = [["- een streepje"]]));
  expect(cellOf(engine.book, "A1")).toMatchObject({ formula: "=- een streepje", value: 0 });
});

test("more than 1500 cells arrive in chunks of rows and land where they belong", async () => {
  const { engine } = await startExcel();
  const rows = Array.from({ length: 1000 }, (_, row) => [row, `rij ${row}`, row / 2]);
  await inExcel((context) => void (active(context).getRange("B3:D1002").values = rows));
  expect(sheetOf(engine.book).cells.size).toBe(3000);
  expect(cellOf(engine.book, "B3")?.value).toBe(0);
  expect(cellOf(engine.book, "C1002")?.value).toBe("rij 999");
  expect(cellOf(engine.book, "D502")?.value).toBe(249.5);
  expect((await failureOf((context) => void (active(context).getRange("A1:C999").values = rows))).location).toBe("Range._ValidateArraySize");
});

test("a text longer than a cell can hold is refused", async () => {
  await startExcel();
  expect((await failureOf((context) => void (active(context).getRange("A1").values = [["x".repeat(32768)]]))).code).toBe("InvalidArgument");
});

test("what is read back: values, formulas, texts, kinds and mixed formats", async () => {
  await startExcel();
  await inExcel(async (context) => {
    const range = active(context).getRange("A1:D1");
    range.values = [[1.5, "tekst", true, ""]];
    range.numberFormat = [["0.00", "General", "General", "General"]];
    range.getCell(0, 0).format.font.bold = true;
    range.load("values,formulas,text,valueTypes,address,rowCount,columnCount,format/font/bold,format/wrapText");
    await context.sync();
    expect(range.values).toEqual([[1.5, "tekst", true, ""]]);
    expect(range.text).toEqual([["1,50", "tekst", "WAAR", ""]]);
    expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Empty"]]);
    expect([range.address, range.rowCount, range.columnCount]).toEqual(["Blad1!A1:D1", 1, 4]);
    expect(range.format.font.bold).toBeNull();
    expect(range.format.wrapText).toBe(false);
  });
});

test("a formula that nothing calculated reads as 0, and a calculator's value takes its place", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const range = active(context).getRange("A1");
    range.formulas = [["=1+1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[0]]);
    engine.calculator = (book, changed) => {
      expect(changed).toHaveLength(1);
      const cell = cellOf(book, "A1");
      if (cell) cell.value = 2;
    };
    range.formulas = [["=1+1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
});

test("reading a whole column is refused a value, and its width is set in points", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const column = active(context).getRange("B:C");
    column.format.columnWidth = 90; // (90 / 0.75 - 5) / 7 = 16.43 characters
    column.load("values,isEntireColumn,format/columnWidth");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.isEntireColumn).toBe(true);
    expect(column.format.columnWidth).toBeCloseTo(90, 1);
  });
  expect(sheetOf(engine.book).columnWidths.get(3)).toBe(16.43);
});

test("clearing takes what it names", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const sheet = active(context);
    const range = sheet.getRange("A1:A3");
    range.values = [["a"], ["b"], ["c"]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
  });
  expect(cellOf(engine.book, "A1")).toMatchObject({ value: null, style: { bold: true } });
  expect(cellOf(engine.book, "A2")).toMatchObject({ value: "b", style: { bold: false } });
  expect(cellOf(engine.book, "A3")).toBeUndefined();
});

test("a used range that is empty is a null object, and getUsedRange of a range without one fails", async () => {
  await startExcel();
  await inExcel(async (context) => {
    const used = active(context).getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
  expect((await failureOf((context) => void active(context).getRange("A1:B2").getUsedRange().load("address"))).code).toBe("ItemNotFound");
});
