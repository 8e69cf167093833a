/** Ruled tables: rulings that meet make a grid, and the text inside falls into its cells. */
import type { Fragment, Ruling } from "./fragment";

export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The columns' edges from left to right, the rows' from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly verticals: readonly Ruling[];
  readonly horizontals: readonly Ruling[];
}

/** Rulings closer than this meet, and edges closer than this are one. */
const NEAR = 3;
/** A page with more rulings is a drawing. */
const MOST = 3000;

export function gridsOf(rulings: readonly Ruling[]): readonly Grid[] {
  if (rulings.length > MOST) return [];
  const groups = connected(rulings);
  return groups.flatMap((group) => {
    const verticals = group.filter((ruling) => ruling.right - ruling.left < ruling.bottom - ruling.top);
    const horizontals = group.filter((ruling) => ruling.right - ruling.left >= ruling.bottom - ruling.top);
    const xs = edges(verticals.map(({ left }) => left));
    const ys = edges([...horizontals.map(({ top }) => top), ...openEnds(verticals)]);
    const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    if (xs.length < 3 || ys.length < 2 || left === undefined || right === undefined || top === undefined || bottom === undefined) return [];
    return [{ left, right, top, bottom, xs, ys, verticals, horizontals }];
  });
}

/** Groups of rulings that touch, directly or through others. */
function connected(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const parent = rulings.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while ((parent[at] ?? at) !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  rulings.forEach((one, index) => {
    for (let other = index + 1; other < rulings.length; other++) {
      const next = rulings[other];
      if (next && touch(one, next)) parent[root(other)] = root(index);
    }
  });
  const groups = new Map<number, Ruling[]>();
  rulings.forEach((ruling, index) => {
    const group = groups.get(root(index));
    if (group) group.push(ruling);
    else groups.set(root(index), [ruling]);
  });
  return [...groups.values()];
}

/** Where a row goes on on the next page no ruling closes it: the table ends where the rulings beside its cells do. */
function openEnds(verticals: readonly Ruling[]): readonly number[] {
  const ends = [Math.min(...verticals.map(({ top }) => top)), Math.max(...verticals.map(({ bottom }) => bottom))];
  return ends.filter((end, index) => edges(verticals.filter((ruling) => Math.abs((index === 0 ? ruling.top : ruling.bottom) - end) <= NEAR).map(({ left }) => left)).length >= 2);
}

function touch(one: Ruling, other: Ruling): boolean {
  return one.left <= other.right + NEAR && other.left <= one.right + NEAR && one.top <= other.bottom + NEAR && other.top <= one.bottom + NEAR;
}

/** Distinct positions, those within NEAR taken together. */
function edges(positions: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) if (position - (found.at(-1) ?? -Infinity) > NEAR) found.push(position);
  return found;
}

export function inside(grid: Grid, { left, right, top, size }: Fragment): boolean {
  const middle = (left + right) / 2;
  return middle > grid.left - NEAR && middle < grid.right + NEAR && top - size * 0.3 > grid.top - NEAR && top - size * 0.3 < grid.bottom + NEAR;
}

/** The fragment in pieces, cut at the column edges that are drawn at its height: extraction may join the text of neighbouring cells. */
export function cutAtEdges(grid: Grid, fragment: Fragment): readonly Fragment[] {
  const middle = fragment.top - fragment.size * 0.3;
  const cuts = grid.xs.filter((x) => x > fragment.left + 2 && x < fragment.right - 2 && grid.verticals.some((ruling) => Math.abs(ruling.left - x) <= NEAR && ruling.top - NEAR <= middle && middle <= ruling.bottom + NEAR));
  const pieces: Fragment[] = [];
  let rest = fragment;
  for (const x of cuts) {
    const at = blankNearest(rest, x);
    if (at === null) continue;
    const edge = rest.left + ((rest.right - rest.left) * at) / rest.text.length;
    pieces.push({ ...rest, text: rest.text.slice(0, at).trimEnd(), right: Math.min(edge, x) });
    rest = { ...rest, text: rest.text.slice(at).trimStart(), left: Math.max(edge, x) };
  }
  return [...pieces, rest].filter(({ text }) => text.trim() !== "");
}

/** The position of the blank in the text that lies nearest to x, letters taken as equally wide. */
function blankNearest({ text, left, right }: Fragment, x: number): number | null {
  const aim = ((x - left) / (right - left)) * text.length;
  let best: number | null = null;
  for (let index = 0; index < text.length; index++) {
    if (text.charAt(index) === " " && (best === null || Math.abs(index - aim) < Math.abs(best - aim))) best = index;
  }
  return best;
}

/** The row and column of a fragment. A cell that spans rows counts from the row in which it begins. */
export function cellOf(grid: Grid, { left, right, top, size }: Fragment): { readonly row: number; readonly column: number } {
  const x = (left + right) / 2;
  const y = top - size * 0.3;
  const column = lastAtMost(grid.xs, left + 2, () => true) ?? lastAtMost(grid.xs, x, () => true) ?? 0;
  const row = lastAtMost(grid.ys, y, (edge) => grid.horizontals.some((ruling) => Math.abs(ruling.top - edge) <= NEAR && ruling.left - NEAR <= x && x <= ruling.right + NEAR)) ?? 0;
  return { row, column };
}

function lastAtMost(positions: readonly number[], limit: number, allowed: (position: number) => boolean): number | null {
  for (let index = positions.length - 2; index >= 0; index--) {
    const position = positions[index] ?? 0;
    if (position <= limit && allowed(position)) return index;
  }
  return null;
}
