import type { ChartPlan } from "../../../model/workbook-plan";
import type { ChartData } from "./chart-data";
import type { Plot } from "./draw-chart";
import { scaleFor } from "./scale";
import { seriesColor, svg } from "./svg";

const AXIS_LEFT = 44;
const AXIS_BOTTOM = 36;
const BAR_SHARE = 0.7;

/** Column, bar and line charts: categories along one axis, values from 0 along the other. */
export function drawBars(chart: ChartPlan, data: ChartData, frame: Plot): SVGElement {
  const lying = chart.kind === "bar";
  const left = frame.left + (lying ? Math.min(160, frame.width / 3) : AXIS_LEFT);
  const plot: Plot = { left, top: frame.top + 6, width: frame.left + frame.width - left - 8, height: frame.height - AXIS_BOTTOM - 6 };
  const scale = scaleFor(data.series.flatMap(({ values }) => values));
  const along = lying ? plot.height : plot.width;
  const across = lying ? plot.width : plot.height;
  const slot = along / Math.max(1, data.categories.length);
  const length = (value: number): number => (value / scale.top) * across;
  const parts: SVGElement[] = scale.ticks.map((tick) => gridLine(plot, lying, length(tick), dutch(tick)));
  data.categories.forEach((category, index) => {
    const middle = (index + 0.5) * slot;
    parts.push(lying
      ? svg("text", { x: plot.left - 6, y: plot.top + middle + 4, "text-anchor": "end" }, shortened(category, plot.left - frame.left - 10))
      : svg("text", { x: plot.left + middle, y: plot.top + plot.height + 14, "text-anchor": "middle" }, shortened(category, slot)));
  });
  data.series.forEach(({ values }, series) => {
    parts.push(chart.kind === "line" ? line(values, plot, slot, length, seriesColor(series)) : bars(values, plot, lying, slot, length, series, data.series.length));
  });
  parts.push(
    svg("text", { x: plot.left + plot.width / 2, y: frame.top + frame.height - 4, "text-anchor": "middle" }, lying ? chart.axes.value : chart.axes.category),
    svg("text", { x: 0, y: 0, "text-anchor": "middle", transform: `translate(${frame.left + 8} ${plot.top + plot.height / 2}) rotate(-90)` }, lying ? chart.axes.category : chart.axes.value),
  );
  return svg("g", {}, ...parts);
}

function gridLine(plot: Plot, lying: boolean, at: number, label: string): SVGElement {
  const bottom = plot.top + plot.height;
  return lying
    ? svg("g", {}, svg("line", { x1: plot.left + at, x2: plot.left + at, y1: plot.top, y2: bottom, stroke: "#d0d7de" }),
      svg("text", { x: plot.left + at, y: bottom + 14, "text-anchor": "middle" }, label))
    : svg("g", {}, svg("line", { x1: plot.left, x2: plot.left + plot.width, y1: bottom - at, y2: bottom - at, stroke: "#d0d7de" }),
      svg("text", { x: plot.left - 6, y: bottom - at + 4, "text-anchor": "end" }, label));
}

function bars(values: readonly (number | null)[], plot: Plot, lying: boolean, slot: number, length: (value: number) => number, series: number, count: number): SVGElement {
  const thick = (slot * BAR_SHARE) / count;
  return svg("g", { fill: seriesColor(series) }, ...values.flatMap((value, index) => {
    if (value === null || value <= 0) return [];
    const start = index * slot + (slot * (1 - BAR_SHARE)) / 2 + series * thick;
    return [lying
      ? svg("rect", { x: plot.left, y: plot.top + start, width: length(value), height: thick })
      : svg("rect", { x: plot.left + start, y: plot.top + plot.height - length(value), width: thick, height: length(value) })];
  }));
}

function line(values: readonly (number | null)[], plot: Plot, slot: number, length: (value: number) => number, color: string): SVGElement {
  const points = values.flatMap((value, index) => (value === null ? [] : [`${plot.left + (index + 0.5) * slot},${plot.top + plot.height - length(value)}`]));
  return svg("polyline", { points: points.join(" "), fill: "none", stroke: color, "stroke-width": 2 });
}

function dutch(value: number): string {
  return value.toLocaleString("nl-NL", { maximumFractionDigits: 2 });
}

const PIXELS_PER_LETTER = 5.6;

/** Cut off with an ellipsis where it would run into its neighbour. */
export function shortened(text: string, pixels: number): string {
  const most = Math.max(1, Math.floor(pixels / PIXELS_PER_LETTER));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}
