import { columnLetters } from "../../../model/address";
import { keyColumn, keyRow } from "../../../model/book";
import type { BookCell, BookSheet, CellError } from "../../../model/book";
import type { CellValue } from "../../../model/workbook-plan";
import { textHeight } from "../../../model/text-height";
import { toFileFormula } from "../file-formula";
import { cellsInOrder } from "./cells-in-order";
import type { SharedStrings } from "./shared-strings";
import type { StyleRegistry } from "./style-registry";
import { xmlText } from "./xml-text";

/** Excel's height of a row in points: what it is by default, and the most it can be. Width in characters of a column that nobody set. */
const DEFAULT_POINTS = 15;
const MOST_POINTS = 409;
const DEFAULT_WIDTH = 8.43;

/** Where the cells of a sheet leave what the whole workbook shares. */
export interface SharedLists {
  readonly strings: SharedStrings;
  readonly styles: StyleRegistry;
}

/** <sheetData>: the rows that have cells or a height of their own, in order. @param tableAt the table in which a cell lies, or null. */
export function sheetDataXml(sheet: BookSheet, shared: SharedLists, tableAt: (row: number, column: number) => string | null): string {
  const rows = new Map<number, string[]>([...sheet.rowHeights.keys()].map((row) => [row, []]));
  for (const [key, cell] of cellsInOrder(sheet.cells)) {
    const row = keyRow(key);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cellXml(cell, row, keyColumn(key), shared, tableAt));
  }
  const fitted = fittedHeights(sheet);
  const written = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => `<row r="${row}"${heightXml(sheet.rowHeights.get(row), fitted.get(row))}>${cells.join("")}</row>`);
  return `<sheetData>${written.join("")}</sheetData>`;
}

/** A height that was set stays; a fitted one (no customHeight) is fitted anew by Excel when the text changes. */
function heightXml(height: number | undefined, fitted: number | undefined): string {
  if (height !== undefined) return ` ht="${height}" customHeight="1"`;
  return fitted === undefined ? "" : ` ht="${fitted}"`;
}

/** Row -> points, for the rows whose text needs more than the default height. */
function fittedHeights(sheet: BookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { value, style }] of sheet.cells) {
    if (typeof value !== "string" || style.rotation !== 0) continue;
    const height = Math.min(MOST_POINTS, textHeight(value, style, sheet.columnWidths.get(keyColumn(key)) ?? DEFAULT_WIDTH));
    if (height > Math.max(DEFAULT_POINTS, heights.get(keyRow(key)) ?? 0)) heights.set(keyRow(key), height);
  }
  return heights;
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
