import { parseRect } from "../../../model/address";
import { byId, element } from "../element";
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
  const within = byId("sheet").getBoundingClientRect();
  const drawn = sheet.charts.flatMap((chart) => {
    const [from, to] = [parseRect(chart.from), parseRect(chart.to)];
    if (!from || !to) return [];
    const home = places.homeOf({ top: from.top, left: from.left, bottom: to.bottom, right: to.right });
    return [{ home, drawing: drawChart(chart, chartData(sheet, chart, engine.culture), home.width, home.height) }];
  });
  // A chart over frozen panes shows a part in each, as in Excel.
  layer.replaceChildren(...places.panes.map((pane) => {
    const clip = element("div", { class: "chart-pane", style: `left:${pane.x - within.left}px;top:${pane.y - within.top}px;width:${pane.width}px;height:${pane.height}px` });
    for (const { home, drawing } of drawn) {
      const [x, y] = [home.x - pane.scrolledX - pane.x, home.y - pane.scrolledY - pane.y];
      if (x >= pane.width || y >= pane.height || x + home.width <= 0 || y + home.height <= 0) continue;
      const copy = drawing.cloneNode(true) as SVGElement;
      copy.setAttribute("style", `position:absolute;left:${x}px;top:${y}px`);
      clip.append(copy);
    }
    return clip;
  }));
}
