import type { Piece } from "./piece";

/** The pieces of a column at one height. */
export interface ColumnLine {
  readonly baseline: number;
  /** Where the next line counts from: the baseline, or the bottom of a ruled table. */
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly length: number;
  /** White between this line and the one before, in steps from line to line that are usual in this column; 1 for the first. */
  readonly step: number;
}

const SAME_LINE = 2;

/** @param pieces from top to bottom */
export function columnLines(pieces: readonly Piece[]): readonly ColumnLine[] {
  const rows: { baseline: number; end: number; left: number; right: number; size: number; length: number }[] = [];
  for (const { baseline, bottom, left, right, size, length, grid } of pieces) {
    const end = grid ? bottom : baseline;
    const open = rows.at(-1);
    if (open && Math.abs(baseline - open.baseline) <= SAME_LINE) {
      open.left = Math.min(open.left, left);
      open.right = Math.max(open.right, right);
      open.size = Math.max(open.size, size);
      open.length += length;
      open.end = Math.max(open.end, end);
    } else rows.push({ baseline, end, left, right, size, length });
  }
  const steps = rows.slice(1).map((row, index) => (row.baseline - (rows[index]?.end ?? 0)) / row.size);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 1;
  return rows.map((row, index) => ({ ...row, step: index === 0 ? 1 : (steps[index - 1] ?? 1) / Math.max(usual, 0.5) }));
}
