import { SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import type { Engine } from "../../engine/engine";
import type { UniverGrid } from "../grid/univer-grid";

/** Shows the add-in's selection in the grid and scrolls there. */
export function showSelection(grid: UniverGrid, engine: Engine): void {
  const { sheet, rects } = engine.selection;
  grid.run(SetSelectionsOperation.id, {
    subUnitId: engine.ids.of(sheet), reveal: true,
    selections: rects.map((rect) => {
      const range = { startRow: rect.top - 1, endRow: rect.bottom - 1, startColumn: rect.left - 1, endColumn: rect.right - 1 };
      return { range, style: null, primary: { ...range, endRow: range.startRow, endColumn: range.startColumn, actualRow: range.startRow, actualColumn: range.startColumn, isMerged: false, isMergedMainCell: false } };
    }),
  });
}
