import type { ChartData } from "./chart-data";
import type { Plot } from "./draw-chart";
import { scaleFor } from "./scale";
import { seriesColor, svg } from "./svg";

/** A radar chart: a spoke a category, a closed line a series. A value that is missing is left out of the line. */
export function drawRadar(data: ChartData, plot: Plot): SVGElement {
  const centre = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const radius = Math.max(10, Math.min(plot.width, plot.height) / 2 - 24);
  const scale = scaleFor(data.series.flatMap(({ values }) => values));
  const at = (index: number, share: number): readonly [number, number] => {
    const angle = (index / Math.max(1, data.categories.length)) * 2 * Math.PI - Math.PI / 2;
    return [centre.x + Math.cos(angle) * radius * share, centre.y + Math.sin(angle) * radius * share];
  };
  const ring = (share: number): string => data.categories.map((_, index) => at(index, share).join(",")).join(" ");
  return svg("g", {},
    ...scale.ticks.slice(1).map((tick) => svg("polygon", { points: ring(tick / scale.top), fill: "none", stroke: "#d0d7de" })),
    ...data.categories.flatMap((category, index) => {
      const [x, y] = at(index, 1);
      const [labelX, labelY] = at(index, 1.12);
      return [
        svg("line", { x1: centre.x, y1: centre.y, x2: x, y2: y, stroke: "#d0d7de" }),
        svg("text", { x: labelX, y: labelY + 4, "text-anchor": Math.abs(labelX - centre.x) < 8 ? "middle" : labelX > centre.x ? "start" : "end" }, category),
      ];
    }),
    ...data.series.map(({ values }, series) => svg("polygon", {
      points: values.flatMap((value, index) => (value === null ? [] : [at(index, value / scale.top).join(",")])).join(" "),
      fill: "none", stroke: seriesColor(series), "stroke-width": 2,
    })));
}
