import { parseRect } from "../../../model/address";
import type { Box } from "../grid/cell-place";
import { byId } from "../element";
import type { Workspace } from "../workspace/workspace";
import { chartData } from "./chart-data";
import { drawChart } from "./draw-chart";

/**
 * Draws the charts of the active sheet over the grid (Univer's open packages have none), where their cells stand, and draws them anew when
 * values, sheet or scroll position change.
 */
export function showCharts(workspace: Workspace): void {
  const { engine } = workspace;
  const sheet = engine.activeSheet();
  const layer = byId("charts");
  const places = sheet.charts.length === 0 ? null : workspace.places(sheet);
  if (!places) {
    layer.replaceChildren();
    return;
  }
  const { scrolling } = places;
  place(layer, scrolling, byId("sheet").getBoundingClientRect());
  layer.replaceChildren(...sheet.charts.flatMap((chart) => {
    const [from, to] = [parseRect(chart.from), parseRect(chart.to)];
    if (!from || !to) return [];
    const box = places.boxOf({ top: from.top, left: from.left, bottom: to.bottom, right: to.right });
    const drawing = drawChart(chart, chartData(sheet, chart, engine.culture), box.width, box.height);
    drawing.setAttribute("style", `position:absolute;left:${box.x - scrolling.x}px;top:${box.y - scrolling.y}px`);
    return [drawing];
  }));
}

function place(layer: HTMLElement, box: Box, within: DOMRect): void {
  layer.style.left = `${box.x - within.left}px`;
  layer.style.top = `${box.y - within.top}px`;
  layer.style.width = `${box.width}px`;
  layer.style.height = `${box.height}px`;
}
