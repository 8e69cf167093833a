import type { Rect } from "../../../model/address";

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that together cover exactly these cells: neighbours in a row, joined with the same neighbours in the row above. */
export function denseRects(cells: readonly Placed[]): readonly Rect[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; left: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.right === column - 1) last.right = column;
    else runs.push({ row, left: column, right: column });
  }
  const rects: { top: number; left: number; bottom: number; right: number }[] = [];
  const open = new Map<string, { bottom: number }>();
  for (const { row, left, right } of runs) {
    const at = `${left}:${right}`;
    const above = open.get(at);
    if (above && above.bottom === row - 1) {
      above.bottom = row;
    } else {
      const rect = { top: row, left, bottom: row, right };
      rects.push(rect);
      open.set(at, rect);
    }
  }
  return rects;
}
