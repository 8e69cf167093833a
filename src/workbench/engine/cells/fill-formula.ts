/**
 * One formula for many cells: relative references move along, as when a user fills the range.
 * learn.microsoft.com, "Set and get range values, text, or formulas using the Excel JavaScript API" (a single value goes to all cells).
 */
import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../../../model/address";

/** Quoted texts, quoted sheet names and bracketed names are passed over; then a cell reference that is not part of a longer word. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;

/** The formula as it reads `rows` lower and `columns` to the right of where it was written. A reference that leaves the sheet becomes #REF!. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const column = columnNumber(letters) + (fixedColumn === "$" ? 0 : columns);
    const row = Number(digits) + (fixedRow === "$" ? 0 : rows);
    if (column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) return "#REF!";
    return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row}`;
  });
}
