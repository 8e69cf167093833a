import type { ChartPlan } from "../../../model/workbook-plan";
import type { ChartData } from "./chart-data";
import { drawBars } from "./draw-bars";
import { drawRadar } from "./draw-radar";
import { seriesColor, svg } from "./svg";

const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 22;

/** The frame in which a kind of chart draws: pixels within the SVG. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart as Excel would show it, roughly: title, plot, axis titles, a legend when there is more than one series. */
export function drawChart(chart: ChartPlan, data: ChartData, width: number, height: number): SVGElement {
  const legend = data.series.length > 1 ? LEGEND_HEIGHT : 0;
  const plot = { left: 8, top: TITLE_HEIGHT, width: width - 16, height: height - TITLE_HEIGHT - legend - 6 };
  const drawing = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "font-family": "Calibri, Carlito, Arial, sans-serif", "font-size": 11, fill: "#1f2a37" },
    svg("title", {}, `${chart.title}. ${chart.altText}`),
    svg("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#ffffff", stroke: "#8a8a8a" }),
    svg("text", { x: width / 2, y: 20, "text-anchor": "middle", "font-size": 14, "font-weight": "bold" }, chart.title),
    chart.kind === "radar" ? drawRadar(data, plot) : drawBars(chart, data, plot));
  if (legend > 0) drawing.append(drawLegend(data, width, height));
  return drawing;
}

function drawLegend(data: ChartData, width: number, height: number): SVGElement {
  const step = width / (data.series.length + 1);
  return svg("g", {}, ...data.series.flatMap(({ name }, index) => [
    svg("rect", { x: step * (index + 0.6), y: height - LEGEND_HEIGHT, width: 10, height: 10, fill: seriesColor(index) }),
    svg("text", { x: step * (index + 0.6) + 14, y: height - LEGEND_HEIGHT + 9 }, name),
  ]));
}
