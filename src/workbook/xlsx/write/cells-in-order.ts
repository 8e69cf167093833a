import type { BookCell } from "../../../model/book";

/** Cells by row, then by column. A book that is made from left to right and down is in order already, and is not sorted again. */
export function cellsInOrder(cells: ReadonlyMap<number, BookCell>): Iterable<readonly [number, BookCell]> {
  let last = -1;
  for (const key of cells.keys()) {
    if (key < last) return [...cells].sort(([a], [b]) => a - b);
    last = key;
  }
  return cells;
}
