import type { Book } from "../../src/model/book";
import { emptySheet } from "../../src/model/book";
import { startExcel } from "./office-js";
import { failureOf, inExcel, sheetOf } from "./in-excel";

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

test("series are taken from the source by columns or rows, and added with their own values and labels", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    const sheet = active(context);
    sheet.getRange("A1:C3").values = [["schaal", "was", "wordt"], ["schaal 10", 1, 2], ["schaal 11", 3, 4]];
    const byColumn = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
    byColumn.name = "Kolommen";
    const byRow = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Rows");
    byRow.name = "Rijen";
    const own = sheet.charts.add("Radar", sheet.getRange("B2:B3"), "Columns");
    own.name = "Eigen";
    const added = own.series.add("wordt");
    added.setValues(sheet.getRange("C2:C3"));
    added.setXAxisValues(sheet.getRange("A2:A3"));
    own.series.getItemAt(0).delete();
  });
  const charts = sheetOf(engine.book).charts.map(({ name, kind, categories, series }) => ({ name, kind, categories, series }));
  expect(charts).toEqual([
    { name: "Kolommen", kind: "bar", categories: "A2:A3", series: [{ name: "was", values: "B2:B3" }, { name: "wordt", values: "C2:C3" }] },
    { name: "Rijen", kind: "line", categories: "B1:C1", series: [{ name: "schaal 10", values: "B2:C2" }, { name: "schaal 11", values: "B3:C3" }] },
    { name: "Eigen", kind: "radar", categories: "A2:A3", series: [{ name: "wordt", values: "C2:C3" }] },
  ]);
});

test("a chart is found again by name in a later request; looks that the Book does not keep read back", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => {
    active(context).charts.add("ColumnClustered", active(context).getRange("A1:B3")).name = "Verdeling";
  });
  await inExcel(async (context) => {
    const chart = active(context).charts.getItem("verdeling");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.legend.position = "Right";
    chart.dataLabels.showValue = true;
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.series.getItemAt(0).format.fill.setSolidColor("#2F6F9F");
    chart.title.format.font.size = 12;
    chart.setPosition("D2", "H9");
    chart.load("name,axes/valueAxis/minimum,legend/position,title/format/font/size");
    await context.sync();
    expect([chart.name, chart.axes.valueAxis.minimum, chart.legend.position, chart.title.format.font.size]).toEqual(["Verdeling", 0, "Right", 12]);
  });
  expect(sheetOf(engine.book).charts[0]).toMatchObject({ from: "D2", to: "H9" });
  await inExcel((context) => active(context).charts.getItem("Verdeling").delete());
  expect(sheetOf(engine.book).charts).toEqual([]);
});

test("a chart of an opened workbook is changed in place, its text for blind readers stays", async () => {
  const sheet = emptySheet("Blad1");
  sheet.charts.push({
    name: "Oud", kind: "column", title: "Was", altText: "verdeling", categories: "A2:A3", series: [{ name: "fte", values: "B2:B3" }],
    axes: { category: "", value: "" }, from: "D1", to: "H9",
  });
  const book: Book = { title: "", sheets: [sheet], names: [], active: 0 };
  await startExcel({ book });
  await inExcel((context) => void (active(context).charts.getItemAt(0).title.text = "Wordt"));
  expect(sheet.charts).toEqual([expect.objectContaining({ name: "Oud", title: "Wordt", altText: "verdeling", series: [{ name: "fte", values: "B2:B3" }] })]);
});

test("kinds that the Book does not know, and cells of another sheet, are refused by name", async () => {
  await startExcel();
  await inExcel((context) => void context.workbook.worksheets.add("Tweede"));
  expect((await failureOf((context) => void active(context).charts.add("Pie", active(context).getRange("A1:B2")))).message).toBe('NotImplemented: chart type "Pie"');
  const other = await failureOf((context) => void active(context).charts.add("Line", context.workbook.worksheets.getItem("Tweede").getRange("A1:B2")));
  expect(other.message).toBe("NotImplemented: ChartCollection.add over the cells of another sheet");
});
