import { columnLetters, columnNumber } from "../../../model/address";
import type { ColumnMap } from "./column-map";
import type { RowMap } from "./row-map";

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const REFERENCE = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

/** Texts and structured references are passed over, references caught, numbers (1E5) and words (functions, names) passed over whole. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<file>\[[^[\]]*\]${SHEET})|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<sheet>${SHEET})?(?<reference>${REFERENCE})(?![\p{L}\p{N}_.(!])|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|${SHEET}|[\p{L}_\\][\p{L}\p{N}_.]*|.`, "gsu",
);

/**
 * A formula on a sheet of which rows and columns change place: its references to that sheet go along. References to other sheets, tables
 * and names stay. @returns null when it speaks of a row or column that goes, or of another file's sheet that cannot be told apart.
 */
export function mapReferences(formula: string, sheetName: string, rows: RowMap, columns: ColumnMap): string | null {
  let lost = false;
  const mapped = formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { readonly file?: string; readonly sheet?: string; readonly reference?: string };
    if (groups.file !== undefined) lost = true;
    if (groups.reference === undefined || !isOwnSheet(groups.sheet, sheetName)) return token;
    const parts = groups.reference.split(":");
    const reference = parts.map((part) => mapPart(part, rows, columns));
    if (reference.includes(null) || !staysTogether(parts, rows)) lost = true;
    return `${groups.sheet ?? ""}${reference.join(":")}`;
  });
  return lost ? null : mapped;
}

function isOwnSheet(prefix: string | undefined, sheetName: string): boolean {
  if (prefix === undefined) return true;
  const name = prefix.slice(0, -1).replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
  return name.toLowerCase() === sheetName.toLowerCase();
}

/** "$B7", "B" or "7". */
function mapPart(part: string, rows: RowMap, columns: ColumnMap): string | null {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
  const column = letters === "" ? null : columns(columnNumber(letters));
  const row = digits === "" ? null : rows(Number(digits));
  if ((letters !== "" && column === null) || (digits !== "" && row === null)) return null;
  return `${columnMark}${column === null ? "" : columnLetters(column)}${rowMark}${row ?? ""}`;
}

/** More rows than anyone orders anew; a reference to whole columns is not looked through. */
const MOST_ROWS = 5_000;

/** Whether the rows of "B4:B9" that stay end up between its corners; when rows change order they may not. */
function staysTogether(parts: readonly string[], rows: RowMap): boolean {
  const [first = 0, last = 0] = parts.map((part) => Number(/\d+$/.exec(part)?.[0] ?? 0)).sort((a, b) => a - b);
  if (parts.length < 2 || first === 0 || last - first > MOST_ROWS) return true;
  const [top, bottom] = [rows(first) ?? 0, rows(last) ?? 0];
  for (let row = first; row <= last; row++) {
    const place = rows(row);
    if (place !== null && (place < Math.min(top, bottom) || place > Math.max(top, bottom))) return false;
  }
  return true;
}
