import type { Rect } from "../../../model/address";

/** A rectangle of cells that share a key. */
export interface KeyedRect<K> {
  readonly key: K;
  readonly rect: Rect;
}

/**
 * Divides a grid into rectangles of equal keys: runs along a row, joined with the same run in the row above. A column of ten thousand
 * equal cells is one rectangle. Linear in the number of cells.
 * @param keyAt the key of a cell of the grid, compared by identity; null leaves the cell out.
 */
export function equalRectangles<K>(area: Rect, keyAt: (row: number, column: number) => K | null): readonly KeyedRect<K>[] {
  const done: KeyedRect<K>[] = [];
  let open = new Map<string, { key: K; rect: { top: number; left: number; bottom: number; right: number } }>();
  for (let row = area.top; row <= area.bottom; row++) {
    const next: typeof open = new Map();
    for (const run of runsOfRow(area, row, keyAt)) {
      const at = `${run.left}:${run.right}`;
      const above = open.get(at);
      if (above && above.key === run.key) {
        above.rect.bottom = row;
        open.delete(at);
        next.set(at, above);
      } else {
        next.set(at, { key: run.key, rect: { top: row, left: run.left, bottom: row, right: run.right } });
      }
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done.sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left);
}

function runsOfRow<K>(area: Rect, row: number, keyAt: (row: number, column: number) => K | null): { key: K; left: number; right: number }[] {
  const runs: { key: K; left: number; right: number }[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const key = keyAt(row, column);
    if (key === null) continue;
    const last = runs.at(-1);
    if (last && last.right === column - 1 && last.key === key) last.right = column;
    else runs.push({ key, left: column, right: column });
  }
  return runs;
}
