import { columnNumber, MAX_COLUMN, MAX_ROW } from "../../../model/address";
import type { Book } from "../../../model/book";
import { invalidArgument } from "../excel-error";

const LONGEST = 255;

/**
 * What Excel allows as a name, of a cell range or a table: support.microsoft.com, "Names in formulas" (begins with a letter, _ or \; then
 * letters, digits, _ . and \; no blanks; not "C", "c", "R" or "r"; nothing that is a cell reference, as A1 or R1C1; at most 255).
 */
export function checkName(name: string): void {
  const fits = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST;
  if (!fits || /^[rc]$/i.test(name) || isCell(name) || /^r\d*c\d*$/i.test(name)) throw invalidArgument(`"${name}" cannot be a name`);
}

function isCell(name: string): boolean {
  const found = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name);
  return found !== null && columnNumber(found[1] ?? "") <= MAX_COLUMN && Number(found[2]) >= 1 && Number(found[2]) <= MAX_ROW;
}

/**
 * Tables and the workbook's defined names share one namespace, without regard to case: support.microsoft.com, "Rename an Excel table".
 */
export function isNameTaken(book: Book, name: string, except: object | null = null): boolean {
  const folded = name.toLowerCase();
  return [...book.names, ...book.sheets.flatMap((sheet) => sheet.tables)].some((one) => one !== except && one.name.toLowerCase() === folded);
}
