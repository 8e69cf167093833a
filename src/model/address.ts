/** A1 addresses. Rows and columns count from 1, as in Excel. */

/** Largest row and column of an .xlsx worksheet. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 -> "A", 27 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "A" -> 1, "AA" -> 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (5, 2) -> "B5". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "B5:C7", or "B5" for one cell. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  const last = cellAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;

/** "B5:C7" or "$B$5" -> rect. null when the text is no address within the sheet. */
export function parseRect(address: string): Rect | null {
  const found = A1.exec(address);
  if (!found) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = found;
  const rect = {
    top: Math.min(Number(row1), Number(row2)), bottom: Math.max(Number(row1), Number(row2)),
    left: Math.min(columnNumber(column1), columnNumber(column2)), right: Math.max(columnNumber(column1), columnNumber(column2)),
  };
  return rect.top >= 1 && rect.bottom <= MAX_ROW && rect.left >= 1 && rect.right <= MAX_COLUMN ? rect : null;
}

export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
