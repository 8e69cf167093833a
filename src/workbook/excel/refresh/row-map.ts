import type { CellRole } from "../../../model/style";
import type { RowHead } from "./row-heads";

/** Where a row goes; null when it has no place any more. */
export type RowMap = (row: number) => number | null;

/** Rows that keep their place although their text changes: a title with a count in it is still the title. */
const TITLES: ReadonlySet<CellRole> = new Set(["title", "subtitle", "note", "alert"]);

/**
 * Where the rows of a sheet go when its plan is written anew. A row of ours goes where its head goes: the same text, and of several with
 * one text the same in order, when there are as many. A row without head goes along with the headed row above it. Rows under our cells go
 * down as far as our cells grow, and never up.
 */
export function makeRowMap(before: readonly RowHead[], after: readonly RowHead[], bottomBefore: number, bottomAfter: number): RowMap {
  const places = new Map<number, number | null>();
  for (const { row, text } of before) places.set(row, placeOf(row, text, before, after));
  return (row) => {
    if (row > bottomBefore) return row + Math.max(0, bottomAfter - bottomBefore);
    const headed = before.findLast((head) => head.row <= row);
    if (!headed) return row;
    const place = places.get(headed.row) ?? null;
    return place === null ? null : place + (row - headed.row);
  };
}

function placeOf(row: number, text: string, before: readonly RowHead[], after: readonly RowHead[]): number | null {
  const same = before.filter((head) => head.text === text);
  const goals = after.filter((head) => head.text === text);
  if (goals.length === same.length) return goals[same.findIndex((head) => head.row === row)]?.row ?? null;
  const title = after.find((head) => head.row === row);
  return goals.length === 0 && title?.role && TITLES.has(title.role) ? row : null;
}
