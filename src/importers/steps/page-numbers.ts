import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

const LONE_NUMBER = /^[0-9]{1,3}$/;
const REDEN = "paginanummer";

/**
 * A number alone on its line is a page number when it stands at the edge of a page or in white space (two blank lines on both sides),
 * and when it fits in the rising row of such numbers; a number between the rows of a table is a cell and stays.
 */
export function takePageNumbers(lines: readonly SourceLine[]): Cleaned {
  const candidates = lines.flatMap((_, index) => (isCandidate(lines, index) ? [index] : []));
  const chosen = new Set(longestRise(candidates, (index) => Number(lines[index]?.text)));
  return {
    lines: lines.filter((_, index) => !chosen.has(index)),
    takenOut: lines.flatMap((line, index) => (chosen.has(index) ? [{ line, reden: REDEN }] : [])),
  };
}

function isCandidate(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.bullet !== null || line.cell !== null || !LONE_NUMBER.test(line.text)) return false;
  const next = lines[index + 1];
  const atEdge = line.pageStart || next === undefined || next.pageStart;
  const inWhite = line.blanksBefore >= 2 && next !== undefined && next.blanksBefore >= 2;
  return line.page === null ? inWhite : atEdge;
}

/** The longest part of the row, in order, whose numbers rise strictly (patience sorting, n log n). */
function longestRise(items: readonly number[], valueOf: (item: number) => number): readonly number[] {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const item of items) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueOf(tails[middle] ?? 0) < valueOf(item)) low = middle + 1;
      else high = middle;
    }
    before.set(item, low > 0 ? tails[low - 1] : undefined);
    tails[low] = item;
  }
  const rise: number[] = [];
  for (let item = tails.at(-1); item !== undefined; item = before.get(item)) rise.push(item);
  return rise.reverse();
}
