import type { BookSheet } from "../../../model/book";
import type { ChartPlan } from "../../../model/workbook-plan";
import { CHART, DRAWING, RELATIONSHIPS } from "../namespaces";
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from "./chart-axes";
import { seriesXml } from "./chart-series";
import { chartFont, titleXml } from "./chart-text";
import { XML_HEAD, xmlElement } from "./xml-element";

/** xl/charts/chartN.xml over cells of the sheet, with what they hold as cached values. */
export function chartPart(sheet: BookSheet, chart: ChartPlan): string {
  const plotArea = `<c:plotArea><c:layout/>${groupXml(sheet, chart)}${axesXml(chart)}</c:plotArea>`;
  const legend = chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${chartFont(9)}</c:legend>` : "";
  const title = chart.title === "" ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(chart.title, 12)}<c:autoTitleDeleted val="0"/>`;
  return XML_HEAD + xmlElement("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS }, [
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:chart>${title}${plotArea}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    chartFont(9),
  ].join(""));
}

/** The group of series in the shape of the chart's kind. */
function groupXml(sheet: BookSheet, chart: ChartPlan): string {
  const series = chart.series.map((one, index) => seriesXml(sheet, chart, one, index)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (chart.kind) {
    case "column":
    case "bar":
      return `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "radar":
      return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${axes}</c:radarChart>`;
  }
}
