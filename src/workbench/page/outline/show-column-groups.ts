import { ScrollToCellOperation, SetColHiddenMutation, SetColVisibleMutation } from "@univerjs/preset-sheets-core";
import { columnNumber } from "../../../model/address";
import { byId, element } from "../element";
import type { GridPlaces, Pane } from "../grid/cell-place";
import type { Workspace } from "../workspace/workspace";

interface ColumnGroup {
  /** "AL:BC" */
  readonly address: string;
  readonly left: number;
  readonly right: number;
  readonly isFolded: boolean;
}

/**
 * Marks the grouped columns of the active sheet in the head of the grid (Univer's open packages know no groups), with Excel's button behind
 * each that folds them away. Folding is of the view only: the workbook and its file keep groups unfolded.
 */
export function showColumnGroups(workspace: Workspace): void {
  const sheet = workspace.engine.activeSheet();
  const layer = byId("outline");
  const focused = document.activeElement instanceof HTMLElement && layer.contains(document.activeElement) ? document.activeElement.dataset["group"] : undefined;
  const places = sheet.columnGroups.length === 0 ? null : workspace.places(sheet);
  const top = places?.panes[0]?.y;
  if (!places || top === undefined) return layer.replaceChildren();
  const { worksheet } = workspace.gridSheet(sheet);
  const groups = sheet.columnGroups.map((address): ColumnGroup => {
    const [left = 0, right = 0] = address.split(":").map(columnNumber);
    return { address, left, right, isFolded: !worksheet.getColVisible(left - 1) };
  });
  const fold = (group: ColumnGroup): void => {
    const ranges = [{ startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: group.left - 1, endColumn: group.right - 1 }];
    workspace.grid.run(group.isFolded ? SetColVisibleMutation.id : SetColHiddenMutation.id, { subUnitId: workspace.idOf(sheet), ranges });
    // The place to which the view had scrolled may be gone: what stands behind the group stays in sight, with the button.
    workspace.grid.run(ScrollToCellOperation.id, { range: { startRow: 0, endRow: 0, startColumn: group.right, endColumn: group.right } });
  };
  layer.replaceChildren(...places.panes.filter((pane) => pane.y === top).map((pane) => strip(pane, places, groups, fold)));
  if (focused !== undefined) layer.querySelector<HTMLElement>(`[data-group="${focused}"]`)?.focus();
}

/** The part of the head above one pane. */
function strip(pane: Pane, places: GridPlaces, groups: readonly ColumnGroup[], fold: (group: ColumnGroup) => void): HTMLElement {
  const within = byId("sheet").getBoundingClientRect();
  const drawn = element("div", { class: "outline-pane", style: `left:${pane.x - within.left}px;top:${pane.y - within.top - places.headHeight}px;width:${pane.width}px;height:${places.headHeight}px` });
  for (const group of groups) {
    const over = places.homeOf({ top: 1, bottom: 1, left: group.left, right: group.right });
    const x = over.x - pane.scrolledX - pane.x;
    if (x + over.width < 0 || x > pane.width) continue;
    const label = `Kolommen ${group.address} ${group.isFolded ? "uitvouwen" : "wegvouwen"}`;
    const button = element("button", {
      type: "button", "data-group": group.address, "aria-expanded": group.isFolded ? "false" : "true", "aria-label": label, title: label, style: `left:${x + over.width + 1}px`,
    }, group.isFolded ? "+" : "−");
    button.addEventListener("click", () => fold(group));
    drawn.append(...(group.isFolded ? [] : [element("span", { style: `left:${x}px;width:${over.width}px` })]), button);
  }
  return drawn;
}
