/** Cells of one sheet that a Range or RangeAreas object stands for. */
import type { Rect } from "../../../model/address";
import { MAX_COLUMN, MAX_ROW, rectAddress, columnLetters } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import { invalidArgument } from "../excel-error";

/** One rectangle. */
export interface Area {
  readonly sheet: BookSheet;
  readonly rect: Rect;
  /** By which the add-in finds the range again in a later request; "" until it keeps it. */
  reference: string;
}

/** Several rectangles of one sheet, not overlapping by themselves; formats and validation work on these. */
export interface Areas {
  readonly sheet: BookSheet;
  readonly rects: readonly Rect[];
  reference: string;
}

export function area(sheet: BookSheet, rect: Rect): Area {
  return { sheet, rect, reference: "" };
}

export function areasOf(one: Area): Areas {
  return { sheet: one.sheet, rects: [one.rect], reference: one.reference };
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 1 && rect.bottom === MAX_ROW;
}

export function isEntireRow(rect: Rect): boolean {
  return rect.left === 1 && rect.right === MAX_COLUMN;
}

/** The rectangle, or InvalidArgument when it leaves the sheet. */
export function rectWithin(top: number, left: number, bottom: number, right: number): Rect {
  if (top < 1 || left < 1 || bottom > MAX_ROW || right > MAX_COLUMN || bottom < top || right < left) {
    throw invalidArgument("outside the worksheet");
  }
  return { top, left, bottom, right };
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const rect = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** What is left of `rect` without `hole`: at most four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const parts: Rect[] = [];
  if (rect.top < cut.top) parts.push({ ...rect, bottom: cut.top - 1 });
  if (cut.bottom < rect.bottom) parts.push({ ...rect, top: cut.bottom + 1 });
  if (rect.left < cut.left) parts.push({ top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 });
  if (cut.right < rect.right) parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right });
  return parts;
}

/** Sheet name as a reference writes it: quoted unless it is a plain word. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** "A1:B2", "A:B" or "1:5". */
export function localAddress(rect: Rect): string {
  if (isEntireColumn(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isEntireRow(rect)) return `${rect.top}:${rect.bottom}`;
  return rectAddress(rect);
}

/** "Blad1!A1:B2", as Range.address gives it. */
export function fullAddress(sheet: BookSheet, rect: Rect): string {
  return `${sheetPrefix(sheet.name)}${localAddress(rect)}`;
}

/** "=Blad1!$A$1:$B$2", as a defined name refers to it. */
export function absoluteReference(sheet: BookSheet, rect: Rect): string {
  const fixed = localAddress(rect).split(":").map((part) => part.replace(/^([A-Z]+)/, "$$$1").replace(/(\d+)$/, "$$$1")).join(":");
  return `=${sheetPrefix(sheet.name)}${fixed}`;
}

export function gridError(height: number, width: number): Error {
  return invalidArgument(`an array of ${height} x ${width} is needed`);
}
