import { startExcel } from "./office-js";
import { TONES } from "../../src/model/style";
import { DEFAULT_PRINT } from "../../src/model/book";

test("everything that a plan can say lands in the book", async () => {
  const { engine } = await startExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.tabColor = "#2F6F9F";
    sheet.showGridlines = false;
    sheet.getRange("A1:B4").values = [["schaal", "fte"], ["schaal 10", 1], ["schaal 11", 2], ["schaal 12", 3]];
    workbook.names.add("Ommen_schalen", sheet.getRange("A2:A4"));
    const marker = sheet.names.add("Functieboek_blad", '="ommen/start|Blad1"');
    marker.visible = false;

    const format = sheet.getRange("B2:B4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=B2>2";
    format.custom.format.font.bold = TONES.attention.bold;
    format.custom.format.font.color = TONES.attention.color;
    format.custom.format.fill.color = TONES.attention.fill;

    const validation = sheet.getRange("A2:A4").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "=Ommen_schalen" } };
    validation.prompt = { showPrompt: true, title: "Schaal", message: "Kies een schaal" };
    validation.errorAlert = { showAlert: true, style: "Warning", title: "Schaal", message: "Onbekende schaal" };

    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B4"), Excel.ChartSeriesBy.columns);
    chart.name = "Schaalverdeling";
    chart.title.text = "Fte per schaal";
    chart.axes.categoryAxis.title.text = "Schaal";
    chart.axes.valueAxis.title.text = "Fte";
    chart.legend.visible = false;
    chart.setPosition("D1", "H12");

    sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.setPrintArea("A1:H12");
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.horizontalPageBreaks.add("A3:A3");
    sheet.getRange("A2").hyperlink = { documentReference: "'Blad1'!B2", textToDisplay: "schaal 10", screenTip: "naar de fte" };
    sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").color = "#8A8A8A";
    sheet.getRanges("A1,B1:B2").format.font.italic = true;
    sheet.getRange("A1").select();
    await context.sync();
  });
  const [sheet] = engine.book.sheets;
  expect(sheet).toMatchObject({
    tabColor: "#2F6F9F", gridlines: false, freeze: { rows: 1, columns: 1 },
    names: [{ name: "Functieboek_blad", refersTo: '="ommen/start|Blad1"', hidden: true }],
    conditionalFormats: [{ range: "B2:B4", formula: "=B2>2", tone: "attention" }],
    validations: [{
      range: "A2:A4", allow: { kind: "listName", name: "Ommen_schalen" }, prompt: { title: "Schaal", message: "Kies een schaal" },
      error: { style: "warning", title: "Schaal", message: "Onbekende schaal" },
    }],
    charts: [{
      name: "Schaalverdeling", kind: "column", title: "Fte per schaal", categories: "A2:A4", series: [{ name: "fte", values: "B2:B4" }],
      axes: { category: "Schaal", value: "Fte" }, from: "D1", to: "H12",
    }],
    print: { ...DEFAULT_PRINT, orientation: "landscape", titleRows: "1:1", area: "A1:H12", breaks: [3] },
  });
  expect(engine.book.names).toEqual([{ name: "Ommen_schalen", refersTo: "=Blad1!$A$2:$A$4", hidden: false }]);
  const cells = [...(sheet?.cells.values() ?? [])];
  expect(cells.filter((cell) => cell.style.italic)).toHaveLength(3);
  expect(cells.filter((cell) => cell.style.borderBottom === "thin")).toHaveLength(2);
  expect(cells.find((cell) => cell.link)?.link).toEqual({ sheet: "Blad1", cell: "B2" });
});

test("a comment stands at one cell, is listed by its sheet and can be deleted", async () => {
  await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.comments.add("Blad1!B2", "eens met haar");
    sheet.comments.add("Blad1!B4", "later");
    const { comments } = sheet;
    comments.load("items/content");
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    expect(comments.items.map(({ content }, index) => [content, places[index]?.address])).toEqual([["eens met haar", "Blad1!B2"], ["later", "Blad1!B4"]]);
    comments.items[0]?.delete();
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    sheet.comments.add("Blad1!B4", "nog een");
    await expect(context.sync()).rejects.toThrow("the cell has a comment");
  });
});
