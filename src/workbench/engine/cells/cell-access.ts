/** Reading and writing single cells of a BookSheet. Rows and columns count from 1. */
import type { Rect } from "../../../model/address";
import type { BookCell, BookSheet } from "../../../model/book";
import { cellKey, keyColumn, keyRow } from "../../../model/book";
import type { CellStyle } from "../../../model/style";
import { PLAIN } from "../../../model/style";
import { ExcelError } from "../excel-error";
import { boundingRect } from "./area";

export function cellAt(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function ensureCell(sheet: BookSheet, row: number, column: number): BookCell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const cell: BookCell = { value: null, formula: null, style: PLAIN, link: null };
  sheet.cells.set(key, cell);
  return cell;
}

/** A new cell in the place of the one that is there, with its looks: whoever knows the old one sees that its content was written over. */
export function replaceCell(sheet: BookSheet, row: number, column: number): BookCell {
  const known = cellAt(sheet, row, column);
  const cell: BookCell = { value: null, formula: null, style: known?.style ?? PLAIN, link: known?.link ?? null };
  sheet.cells.set(cellKey(row, column), cell);
  return cell;
}

/** Forgets a cell that holds nothing any more. */
export function tidyCell(sheet: BookSheet, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (cell && isEmpty(cell) && cell.link === null && isPlain(cell.style)) sheet.cells.delete(cellKey(row, column));
}

export function isEmpty(cell: BookCell): boolean {
  return cell.value === null && cell.formula === null;
}

function isPlain(style: CellStyle): boolean {
  return (Object.keys(PLAIN) as (keyof CellStyle)[]).every((key) => style[key] === PLAIN[key]);
}

/** learn.microsoft.com, "Resource limits and performance optimization": five million cells a read. */
const MOST_CELLS = 5_000_000;

/** Visits every cell of the rectangle, row by row. */
export function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS) throw new ExcelError("RangeExceedsLimit");
  for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) visit(row, column);
}

/** Visits the cells that exist within the rectangle, whichever is quicker: by place, or through what the sheet holds. */
export function eachStoredCell(sheet: BookSheet, rect: Rect, visit: (cell: BookCell, row: number, column: number) => void): void {
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) <= sheet.cells.size) {
    eachCell(rect, (row, column) => {
      const cell = cellAt(sheet, row, column);
      if (cell) visit(cell, row, column);
    });
    return;
  }
  for (const [key, cell] of [...sheet.cells]) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    if (row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right) visit(cell, row, column);
  }
}

/**
 * The rectangle around what is used within `within`: values and formulas, and unless `valuesOnly` also formats.
 * @returns null when nothing is.
 */
export function usedRect(sheet: BookSheet, within: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  eachStoredCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && isEmpty(cell)) return;
    const one = { top: row, left: column, bottom: row, right: column };
    used = used ? boundingRect(used, one) : one;
  });
  return used;
}
