import { startExcel } from "./office-js";
import { cellOf, failureOf, inExcel, sheetOf } from "./in-excel";
import { BORDER_COLOR } from "../../src/model/style";

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

test("a structured reference is refused as the source of a list and in a conditional format", async () => {
  const { engine } = await startExcel();
  const refusals = [
    await failureOf((context) => void (active(context).getRange("A1").dataValidation.rule = list("=Ommen_Functies[schaal]"))),
    await failureOf((context) => void (active(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=T[@fte]>1")),
  ];
  expect(refusals.map(({ code }) => code)).toEqual(["InvalidArgument", "InvalidArgument"]);
  expect(sheetOf(engine.book).validations).toEqual([]);
});

test("a typed list is at most 255 characters, and a rule of one kind", async () => {
  await startExcel();
  expect((await failureOf((context) => void (active(context).getRange("A1").dataValidation.rule = list("x".repeat(256))))).code).toBe("InvalidArgument");
  const twoKinds = { ...list("a,b"), decimal: { formula1: 0, operator: "GreaterThan" as const } };
  expect((await failureOf((context) => void (active(context).getRange("A1").dataValidation.rule = twoKinds))).code).toBe("InvalidArgument");
  const prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
  expect((await failureOf((context) => void (active(context).getRange("A1").dataValidation.prompt = prompt))).code).toBe("InvalidArgument");
});

test("cells with a new rule leave the old one, and clearing takes only the overlap", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:A9").dataValidation.rule = list("a,b");
    sheet.getRange("A4:A6").dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
    sheet.getRange("A8:B12").dataValidation.clear();
    const validation = sheet.getRange("A4:A6").dataValidation;
    validation.load("type,rule");
    await context.sync();
    expect(validation.type).toBe("Decimal");
    expect(validation.rule).toMatchObject({ decimal: { formula1: "=0", formula2: "=10", operator: "Between" } });
  });
  expect(sheetOf(engine.book).validations.map(({ range, allow }) => [range, allow.kind])).toEqual([["A1:A3", "list"], ["A7", "list"], ["A4:A6", "decimal"]]);
});

test("a new conditional format comes first, and its priority can be changed", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const range = active(context).getRange("A1:A9");
    for (const formula of ["=A1>1", "=A1>2", "=A1>3"]) range.conditionalFormats.add("Custom").custom.rule.formula = formula;
    range.conditionalFormats.getItemAt(0).priority = 2;
  });
  expect(sheetOf(engine.book).conditionalFormats.map(({ formula }) => formula)).toEqual(["=A1>2", "=A1>1", "=A1>3"]);
});

test("a look that the Book does not know is kept as none of ours", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const { custom } = active(context).getRange("A1").conditionalFormats.add("Custom");
    custom.rule.formula = "=A1>1";
    custom.format.font.color = "red";
  });
  expect(sheetOf(engine.book).conditionalFormats[0]?.tone).toBeNull();
});

test("edges and inner lines of a range fall on the cells that carry them", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const { borders } = active(context).getRange("A1:A3").format;
    for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
      const border = borders.getItem(side);
      border.style = "Continuous";
      border.color = BORDER_COLOR;
      border.weight = side === "EdgeBottom" ? "Medium" : side === "EdgeTop" ? "Thin" : "Hairline";
    }
  });
  const drawn = ["A1", "A2", "A3"].map((address) => cellOf(engine.book, address)?.style).map((style) => [style?.borderTop, style?.borderBottom]);
  expect(drawn).toEqual([["thin", "hair"], ["none", "hair"], ["none", "medium"]]);
});

test("formats of many separate ranges go in one call, or cell by cell in one array", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const sheet = active(context);
    const areas = sheet.getRanges("A1:A2, C1");
    areas.format.fill.color = "#FFF9E0";
    areas.format.horizontalAlignment = "Center";
    sheet.getRange("E1:F1").setCellProperties([[{ format: { font: { bold: true, color: "#1F2A37" }, borders: { bottom: { style: "Continuous", weight: "Thin" } } } }, {}]]);
    sheet.getRange("E1:F1").setColumnProperties([{ format: { columnWidth: 56.25 } }, {}]);
  });
  for (const address of ["A1", "A2", "C1"]) expect(cellOf(engine.book, address)?.style).toMatchObject({ fill: "#FFF9E0", horizontal: "center" });
  expect(cellOf(engine.book, "E1")?.style).toMatchObject({ bold: true, color: "#1F2A37", borderBottom: "thin" });
  expect(cellOf(engine.book, "F1")).toBeUndefined();
  expect(sheetOf(engine.book).columnWidths.get(5)).toBe(10);
});

test.each<[string, (range: Excel.Range) => void]>([
  ['RangeFont.name "Arial"', (range) => void (range.format.font.name = "Arial")],
  ['RangeFont.underline "Single"', (range) => void (range.format.font.underline = "Single")],
  ["RangeFormat.textOrientation 45", (range) => void (range.format.textOrientation = 45)],
  ['RangeBorder.style "Dash"', (range) => void (range.format.borders.getItem("EdgeTop").style = "Dash")],
  ["RangeBorder EdgeLeft", (range) => void (range.format.borders.getItem("EdgeLeft").style = "Continuous")],
  ["Range.hyperlink with an address", (range) => void (range.hyperlink = { address: "https://example.org" })],
  ["DataValidation.rule custom", (range) => void (range.dataValidation.rule = { custom: { formula: "=A1>1" } })],
  ["Range.merge", (range) => range.merge()],
  ["Range.sort", (range) => range.sort.apply([{ key: 0 }])],
  ["Worksheet.shapes", (range) => void range.worksheet.shapes.load("items/id")],
])("%s is refused by name, because the Book cannot hold it or the engine does not do it", async (member, write) => {
  await startExcel();
  const failure = await failureOf((context) => write(active(context).getRange("A1")));
  expect(failure).toMatchObject({ code: "NotImplemented", message: `NotImplemented: ${member}` });
});

test.each<[string, (range: Excel.Range) => void]>([
  ["a colour", (range) => void (range.format.fill.color = "blauw")],
  ["an alignment", (range) => void (range.format.horizontalAlignment = "midden" as never)],
  ["a width", (range) => void (range.format.columnWidth = 5000)],
  ["a height", (range) => void (range.format.rowHeight = 410)],
  ["a font size", (range) => void (range.format.font.size = 410)],
  ["a truth", (range) => void (range.format.font.bold = "ja" as never)],
  ["a link", (range) => void (range.hyperlink = { documentReference: "nergens" })],
])("%s that is none is refused", async (_what, write) => {
  await startExcel();
  expect((await failureOf((context) => write(active(context).getRange("A1")))).code).toBe("InvalidArgument");
});
