import type { ChartPlan } from "../../../model/workbook-plan";
import { titleXml } from "./chart-text";

/** Any two numbers do, as long as the series and the axes use the same. */
export const CATEGORY_AXIS = 100000001;
export const VALUE_AXIS = 100000002;

const GRID = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D0D5DB"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const LINE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="8A8A8A"/></a:solidFill></a:ln></c:spPr>';

/** Category axis and value axis; a bar chart lies on its side. */
export function axesXml(chart: ChartPlan): string {
  const lying = chart.kind === "bar";
  const category = axisStart(CATEGORY_AXIS, lying ? "l" : "b") + (chart.kind === "radar" ? GRID : "") + axisTitle(chart.axes.category)
    + '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' + LINE
    + `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>`;
  const value = axisStart(VALUE_AXIS, lying ? "b" : "l") + GRID + axisTitle(chart.axes.value)
    + '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' + LINE
    + `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`;
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

const axisStart = (id: number, side: string): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`;

const axisTitle = (text: string): string => (text === "" ? "" : titleXml(text, 10));
