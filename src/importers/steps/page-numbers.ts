import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

const LONE_NUMBER = /^[0-9]{1,3}$/;
const REDEN = "paginanummer";

/**
 * A number alone on its line is a page number when it fits in the row of such numbers. Where the pages are known it stands at the edge of a
 * page and counts with the pages; a lone "6" of a table that happens to end a page does not. Where they are not known, it stands in white
 * space (two blank lines on both sides) and the numbers rise.
 */
export function takePageNumbers(lines: readonly SourceLine[]): Cleaned {
  const candidates = lines.flatMap((_, index) => (isCandidate(lines, index) ? [index] : []));
  const paged = lines.some(({ page }) => page !== null);
  const chosen = new Set(paged ? withPages(lines, candidates) : longestRise(candidates, (index) => Number(lines[index]?.text)));
  return {
    lines: lines.filter((_, index) => !chosen.has(index)),
    takenOut: lines.flatMap((line, index) => (chosen.has(index) ? [{ line, reden: REDEN }] : [])),
  };
}

function isCandidate(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.bullet !== null || line.cell !== null || !LONE_NUMBER.test(line.text)) return false;
  const [before, next] = [lines[index - 1], lines[index + 1]];
  if (line.page !== null) return line.strip || before?.page !== line.page || next?.page !== line.page;
  return line.blanksBefore >= 2 && next !== undefined && next.blanksBefore >= 2;
}

/** Numbers that are as far from the number of their page as those of other pages; of a single page, the number that it has. */
function withPages(lines: readonly SourceLine[], candidates: readonly number[]): readonly number[] {
  const offsets = new Map<number, number[]>();
  for (const index of candidates) {
    const offset = Number(lines[index]?.text) - (lines[index]?.page ?? 0);
    const group = offsets.get(offset);
    if (group) group.push(index);
    else offsets.set(offset, [index]);
  }
  return [...offsets].flatMap(([offset, group]) => (group.length >= FEWEST || offset === 0 ? group : []));
}

const FEWEST = 2;

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
