import { parseRect } from "../../../model/address";
import { cellKey } from "../../../model/book";
import type { BookSheet } from "../../../model/book";
import type { ChartPlan } from "../../../model/workbook-plan";
import { absoluteAddress } from "../sheet-reference";
import { plainXmlText, xmlText } from "./xml-text";

/** Told apart in grey by their darkness, in lines by their markers too. */
const COLORS = ["2F6F9F", "B9C6D3", "1F2A37", "B58900", "8A8A8A"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond", "x"] as const;

/** <c:ser>: name, look, categories and values. */
export function seriesXml(sheet: BookSheet, chart: ChartPlan, series: ChartPlan["series"][number], index: number): string {
  const color = COLORS[index % COLORS.length] ?? COLORS[0];
  const lines = chart.kind === "line" || chart.kind === "radar";
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const look = lines
    ? `<c:spPr><a:ln w="25400">${fill}</a:ln></c:spPr><c:marker><c:symbol val="${MARKERS[index % MARKERS.length] ?? "circle"}"/><c:size val="6"/><c:spPr>${fill}</c:spPr></c:marker>`
    : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainXmlText(series.name)}</c:v></c:tx>${look}`
    + `<c:cat>${textCache(sheet, chart.categories)}</c:cat><c:val>${numberCache(sheet, series.values)}</c:val>${chart.kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`;
}

function textCache(sheet: BookSheet, range: string): string {
  const points = valuesOf(sheet, range).map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${plainXmlText(String(value))}</c:v></c:pt>`));
  return `<c:strRef><c:f>${xmlText(absoluteAddress(sheet.name, range))}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numberCache(sheet: BookSheet, range: string): string {
  const points = valuesOf(sheet, range).map((value, index) => (typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""));
  return `<c:numRef><c:f>${xmlText(absoluteAddress(sheet.name, range))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** What the cells of a range hold, row by row; errors as nothing. */
function valuesOf(sheet: BookSheet, range: string): (string | number | boolean | null)[] {
  const rect = parseRect(range);
  if (!rect) throw new RangeError(`${range} is no range of cells`);
  const values: (string | number | boolean | null)[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
      values.push(typeof value === "object" ? null : value);
    }
  }
  return values;
}
