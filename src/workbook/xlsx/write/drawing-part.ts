import { parseRect } from "../../../model/address";
import type { ChartPlan } from "../../../model/workbook-plan";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../namespaces";
import { XML_HEAD, xmlElement } from "./xml-element";

/** xl/drawings/drawingN.xml: where the charts of a sheet stand, their names and alt texts. @param ids relation ids, one a chart. */
export function drawingPart(charts: readonly ChartPlan[], ids: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 2, ids[index] ?? ""));
  return XML_HEAD + xmlElement("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, anchors.join(""));
}

function anchorXml(chart: ChartPlan, id: number, relation: string): string {
  const from = parseRect(chart.from);
  const to = parseRect(chart.to);
  if (!from || !to) throw new RangeError(`chart ${chart.name}: ${chart.from} or ${chart.to} is no cell`);
  const frame = xmlElement("xdr:graphicFrame", { macro: "" }, [
    `<xdr:nvGraphicFramePr>${xmlElement("xdr:cNvPr", { id, name: chart.name, descr: chart.altText })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">${xmlElement("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relation })}</a:graphicData></a:graphic>`,
  ].join(""));
  // A corner lies at the left top of its cell, counted from 0: the last covered cell ends where the next begins.
  return xmlElement("xdr:twoCellAnchor", { editAs: "oneCell" },
    cornerXml("from", from.left - 1, from.top - 1) + cornerXml("to", to.right, to.bottom) + frame + "<xdr:clientData/>");
}

function cornerXml(name: string, column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
