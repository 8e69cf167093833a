/** Autofit, roughly: the engine draws nothing, so it counts characters. How wide Excel makes it is on the checklist for real Excel. */
import type { Engine } from "../engine";
import { displayText } from "../input/display-text";
import { refuseProtected } from "../rules/protection";
import type { Areas } from "./area";
import { eachStoredCell } from "./cell-access";

export function autofitColumns(engine: Engine, target: Areas): void {
  refuseProtected(target.sheet);
  const longest = new Map<number, number>();
  for (const rect of target.rects) {
    eachStoredCell(target.sheet, rect, (cell, _row, column) => {
      const text = cell.style.wrap ? "" : displayText(cell, engine.culture);
      if (text !== "") longest.set(column, Math.max(longest.get(column) ?? 0, text.length));
    });
  }
  for (const [column, length] of longest) target.sheet.columnWidths.set(column, Math.min(255, length + 1));
}

/** A row without a height of its own follows its content. */
export function autofitRows(target: Areas): void {
  refuseProtected(target.sheet);
  for (const rect of target.rects) {
    for (const row of [...target.sheet.rowHeights.keys()]) if (row >= rect.top && row <= rect.bottom) target.sheet.rowHeights.delete(row);
  }
}
