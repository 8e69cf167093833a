/** Reads and writes the style of many cells at once. */
import type { Rect } from "../../../model/address";
import type { BookCell, BookSheet } from "../../../model/book";
import type { CellStyle } from "../../../model/style";
import { PLAIN } from "../../../model/style";
import { NotImplementedError } from "../excel-error";
import { refuseProtected } from "../rules/protection";
import type { Areas } from "./area";
import { isEntireColumn, isEntireRow } from "./area";
import { cellAt, eachCell, ensureCell, tidyCell } from "./cell-access";

/** Changes the style of every cell. The Book keeps styles by cell, so a whole row or column is refused rather than half done. */
export function restyle(target: Areas, change: Partial<CellStyle>): void {
  refuseProtected(target.sheet);
  for (const rect of target.rects) restyleRect(target.sheet, rect, change);
}

function restyleRect(sheet: BookSheet, rect: Rect, change: Partial<CellStyle>): void {
  if (isEntireColumn(rect) || isEntireRow(rect)) throw new NotImplementedError("RangeFormat of a whole row or column");
  // Cells that look alike share one style object: a big sheet has few looks.
  const changed = new Map<CellStyle, CellStyle>();
  eachCell(rect, (row, column) => {
    const cell = ensureCell(sheet, row, column);
    const known = changed.get(cell.style);
    const style = known ?? { ...cell.style, ...change };
    if (!known) changed.set(cell.style, style);
    cell.style = style;
    tidyCell(sheet, row, column);
  });
}

/** What all cells share, or null when they differ. learn.microsoft.com, "Blank and null values": mixed formats read as null. */
export function common<T>(target: Areas, read: (cell: BookCell | undefined) => T): { readonly value: T } | null {
  let first: { value: T } | null = null;
  let same = true;
  for (const rect of target.rects) {
    const look = (row: number, column: number): void => {
      const value = read(cellAt(target.sheet, row, column));
      if (!first) first = { value };
      else if (first.value !== value) same = false;
    };
    if (isEntireColumn(rect) || isEntireRow(rect)) throw new NotImplementedError("reading formats of a whole row or column");
    eachCell(rect, look);
  }
  return same ? first : null;
}

export function commonStyle<K extends keyof CellStyle>(target: Areas, key: K): CellStyle[K] | null {
  return common(target, (cell) => (cell?.style ?? PLAIN)[key])?.value ?? null;
}
