/** Column widths (characters) and row heights (points) of the rows and columns that ranges cover. */
import type { BookSheet } from "../../../model/book";
import { MAX_COLUMN, MAX_ROW } from "../../../model/address";
import { NotImplementedError } from "../excel-error";
import { refuseProtected } from "../rules/protection";
import type { Areas } from "./area";

/** Excel's own, with Calibri 11 as the default font. */
export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;

type Line = "row" | "column";

const sizeMap = (sheet: BookSheet, line: Line): Map<number, number> => (line === "row" ? sheet.rowHeights : sheet.columnWidths);

function eachLine(target: Areas, line: Line, visit: (number: number) => void): void {
  for (const rect of target.rects) {
    const [first, last] = line === "row" ? [rect.top, rect.bottom] : [rect.left, rect.right];
    for (let number = first; number <= last; number++) visit(number);
  }
}

/** The size that all of them share, or null. */
export function sizesOf(target: Areas, line: Line): number | null {
  const sizes = sizeMap(target.sheet, line);
  const standard = line === "row" ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const found = new Set<number>();
  eachLine(target, line, (number) => found.add(sizes.get(number) ?? standard));
  const [only = standard] = found;
  return found.size === 1 ? only : null;
}

export function setSizes(target: Areas, line: Line, size: number): void {
  refuseProtected(target.sheet);
  const sizes = sizeMap(target.sheet, line);
  const covers = target.rects.some((rect) => (line === "row" ? rect.top === 1 && rect.bottom === MAX_ROW : rect.left === 1 && rect.right === MAX_COLUMN));
  if (covers) throw new NotImplementedError(`RangeFormat: the size of every ${line} of a sheet`);
  eachLine(target, line, (number) => sizes.set(number, size));
}
