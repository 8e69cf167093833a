import type { Fragment } from "./fragment";
import type { Grid } from "./grids";

/** What stands on a page as one: text at one height without a wide gap in it, or a ruled table with all that is in it. In points. */
export interface Piece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its (first) line stands. */
  readonly baseline: number;
  readonly size: number;
  /** Letters in it. */
  readonly length: number;
  readonly fragments: readonly Fragment[];
  readonly grid: Grid | null;
}

/** Baselines that differ less than this part of the size are one line. */
const SAME_LINE = 0.35;
/** No gutter between columns is narrower, in sizes of the text; blanks of justified text seldom are wider. */
export const NARROWEST_GUTTER = 0.9;

/** The fragments as pieces from top to bottom, and from left to right within a line. */
export function piecesOf(fragments: readonly Fragment[]): readonly Piece[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const open = rows.at(-1);
    const first = open?.[0];
    if (open && first && fragment.top - first.top <= SAME_LINE * Math.max(first.size, fragment.size)) open.push(fragment);
    else rows.push([fragment]);
  }
  return rows.flatMap((row) => {
    const groups: Fragment[][] = [];
    const sorted = row.sort((a, b) => a.left - b.left);
    const gutter = narrowestGutter(sorted);
    let right = -Infinity;
    for (const fragment of sorted) {
      const open = groups.at(-1);
      const goesOn = open !== undefined && fragment.left - right < gutter * fragment.size;
      if (goesOn) open.push(fragment);
      else groups.push([fragment]);
      right = goesOn ? Math.max(right, fragment.right) : fragment.right;
    }
    return groups.map(pieceOf);
  });
}

/** In a line that justifying has pulled apart, word for word, all blanks are about as wide: a gutter is clearly wider than they. */
function narrowestGutter(row: readonly Fragment[]): number {
  const gaps = row.slice(1).map((fragment, index) => (fragment.left - (row[index]?.right ?? 0)) / fragment.size).filter((gap) => gap > SMALLEST_BLANK);
  if (gaps.length < FEWEST_BLANKS) return NARROWEST_GUTTER;
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(NARROWEST_GUTTER, Math.min(usual * WIDER_THAN_BLANKS, WIDEST_BLANK));
}

const SMALLEST_BLANK = 0.15;
const FEWEST_BLANKS = 3;
const WIDER_THAN_BLANKS = 1.5;
const WIDEST_BLANK = 1.9;

function pieceOf(fragments: readonly Fragment[]): Piece {
  let [left, right, baseline, size, length] = [Infinity, -Infinity, -Infinity, 0, 0];
  for (const one of fragments) {
    left = Math.min(left, one.left);
    right = Math.max(right, one.right);
    baseline = Math.max(baseline, one.top);
    size = Math.max(size, one.size);
    length += one.text.length;
  }
  return { left, right, top: baseline - size * 0.8, bottom: baseline + size * 0.25, baseline, size, length, fragments, grid: null };
}

export function pieceOfGrid(grid: Grid, fragments: readonly Fragment[]): Piece {
  const { left, right, top, bottom } = grid;
  return { left, right, top, bottom, baseline: top, size: fragments[0]?.size ?? 10, length: fragments.reduce((sum, { text }) => sum + text.length, 0), fragments, grid };
}
