/** Headings over both columns are often too short to reach into the second. What tells them is the white beside them. */
import { columnLines } from "./column-lines";
import type { Band } from "./bands";
import type { Piece } from "./piece";

/** The right column is white for the heading's lines, the step to the next and so many steps more. */
const BESIDE_HEADING = 0.8;
/** Above a heading stands this many steps of white, in both columns. */
const ABOVE_HEADING = 1.4;
const SAME_HEIGHT = 2;

/**
 * The band in parts, each of which begins with what goes across. A heading is seen by this: the right column stops above it, and below it
 * both columns go on at one height. The last lines of the left column are apart too when they stand below the right one and something
 * across follows.
 */
export function splitAtHeadings(left: readonly Piece[], right: readonly Piece[], acrossFollows: boolean): readonly Band[] {
  const [one, other] = [columnLines(left), columnLines(right)];
  const cuts: number[] = [];
  other.forEach((line, index) => {
    const before = other[index - 1];
    if (!before || !one.some(({ baseline }) => Math.abs(baseline - line.baseline) <= SAME_HEIGHT)) return;
    const beside = one.filter(({ baseline }) => baseline > before.baseline + SAME_HEIGHT && baseline < line.baseline - SAME_HEIGHT);
    const at = firstApart(beside);
    if (at === null) return;
    const step = (line.baseline - before.end) / line.step;
    const lines = beside.filter(({ baseline }) => baseline >= at).length;
    const white = at - before.end >= step * ABOVE_HEADING && line.step >= lines + 1 + BESIDE_HEADING;
    if (white) cuts.push(at);
  });
  const last = other.at(-1);
  if (acrossFollows && last) {
    const at = firstApart(one.filter(({ baseline }) => baseline > last.baseline + SAME_HEIGHT));
    if (at !== null) cuts.push(at);
  }
  const parts = [...cuts, Infinity].map((to, index) => {
    const from = cuts[index - 1] ?? -Infinity;
    const within = ({ baseline }: Piece): boolean => baseline >= from && baseline < to;
    return { left: left.filter(within), right: right.filter(within) };
  });
  return parts.map((part) => ({ ...part, across: part.left.length === 0 || part.right.length === 0 })).map((part) => (part.left.length === 0 ? { ...part, left: part.right, right: [] } : part));
}

/** The first of the lines with the most white above them, when that is more than between lines. */
function firstApart(lines: ReturnType<typeof columnLines>): number | null {
  const most = lines.reduce((step, line) => Math.max(step, line.step), 0);
  return most < ABOVE_HEADING ? null : (lines.find(({ step }) => step >= most * 0.9)?.baseline ?? null);
}
