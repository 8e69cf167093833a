import { columnLetters } from "../../../model/address";
import { keyColumn, keyRow } from "../../../model/book";
import type { BookCell, BookSheet, CellError } from "../../../model/book";
import type { CellValue } from "../../../model/workbook-plan";
import { toFileFormula } from "../file-formula";
import type { SharedStrings } from "./shared-strings";
import type { StyleRegistry } from "./style-registry";
import { xmlText } from "./xml-text";

/** Where the cells of a sheet leave what the whole workbook shares. */
export interface SharedLists {
  readonly strings: SharedStrings;
  readonly styles: StyleRegistry;
}

/** <sheetData>: the rows that have cells or a height of their own, in order. @param tableAt the table in which a cell lies, or null. */
export function sheetDataXml(sheet: BookSheet, shared: SharedLists, tableAt: (row: number, column: number) => string | null): string {
  const rows = new Map<number, string[]>([...sheet.rowHeights.keys()].map((row) => [row, []]));
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const row = keyRow(key);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cellXml(cell, row, keyColumn(key), shared, tableAt));
  }
  const written = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => `<row r="${row}"${heightXml(sheet.rowHeights.get(row))}>${cells.join("")}</row>`);
  return `<sheetData>${written.join("")}</sheetData>`;
}

function heightXml(height: number | undefined): string {
  return height === undefined ? "" : ` ht="${height}" customHeight="1"`;
}

function cellXml(cell: BookCell, row: number, column: number, shared: SharedLists, tableAt: (row: number, column: number) => string | null): string {
  const style = shared.styles.numberOf(cell.style);
  const place = `<c r="${columnLetters(column)}${row}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell.formula === null) return constantXml(place, cell.value, shared.strings);
  const formula = `<f>${xmlText(toFileFormula(cell.formula, tableAt(row, column)))}</f>`;
  if (typeof cell.value === "string") return `${place} t="str">${formula}<v>${xmlText(cell.value)}</v></c>`;
  const value = cell.value === null ? "" : `<v>${valueText(cell.value)}</v>`;
  return `${place}${typeAttribute(cell.value)}>${formula}${value}</c>`;
}

function constantXml(place: string, value: CellValue | CellError, strings: SharedStrings): string {
  if (value === null) return `${place}/>`;
  if (typeof value === "string") return `${place} t="s"><v>${strings.numberOf(value)}</v></c>`;
  return `${place}${typeAttribute(value)}><v>${valueText(value)}</v></c>`;
}

function typeAttribute(value: CellValue | CellError): string {
  if (typeof value === "boolean") return ' t="b"';
  return typeof value === "object" && value !== null ? ' t="e"' : "";
}

/** Errors younger than the file format stand in a file as #VALUE!; Excel finds them again when it calculates. */
const YOUNGER_ERRORS: ReadonlySet<string> = new Set(["#SPILL!", "#CALC!", "#BUSY!"]);

function valueText(value: number | boolean | string | CellError): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value !== "object") return String(value);
  return YOUNGER_ERRORS.has(value.error) ? "#VALUE!" : value.error;
}
