import { keyColumn, keyRow, type BookCell, type BookSheet } from "../../../model/book";
import type { SourceLine, SourceText } from "../../document/source-line";
import { rowLines } from "./cell-lines";
import { dateText } from "./date-text";
import { openBook } from "./open-book";
import { bookRemarks, sheetRemarks } from "./xlsx-remarks";

/**
 * The rows of the visible sheets. The rows of the first sheet have the numbers that Excel shows; those of further sheets count on from
 * the last row of the sheet before.
 * @throws ImportError when the workbook cannot be read
 */
export async function xlsxLines(bytes: Uint8Array): Promise<SourceText> {
  const { book, notKept } = await openBook(bytes);
  const sheets: { sheet: BookSheet; base: number; lines: readonly SourceLine[] }[] = [];
  let base = 0;
  for (const [table, sheet] of book.sheets.entries()) {
    if (!sheet.visible) continue;
    const { lines, last } = linesOf(sheet, table, base);
    sheets.push({ sheet, base, lines });
    base += last;
  }
  const remarks = [...bookRemarks(book, notKept, sheets), ...sheets.flatMap(({ sheet, base: from, lines }) => sheetRemarks(sheet, from, lines))];
  return { unit: "rij", lines: sheets.flatMap(({ lines }) => lines), remarks };
}

function linesOf(sheet: BookSheet, table: number, base: number): { readonly lines: readonly SourceLine[]; readonly last: number } {
  const lines: SourceLine[] = [];
  const rows = new Map<number, Map<number, string>>();
  for (const [key, cell] of sheet.cells) {
    const row = rows.get(keyRow(key)) ?? new Map<number, string>();
    rows.set(keyRow(key), row);
    row.set(keyColumn(key) - 1, shown(cell));
  }
  let before = 0;
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const made = rowLines(cells, { number: base + row, table, row, page: null, blanksBefore: Math.max(0, row - before - 1) });
    for (const line of made) lines.push(line);
    if (made.length > 0) before = row;
  }
  return { lines, last: [...rows.keys()].reduce((most, row) => Math.max(most, row), 0) };
}

/** A cell as text: numbers with a decimal comma, as the reader of a Dutch sheet sees them, and dates as dates; truth values are no text of a framework. */
function shown(cell: BookCell): string {
  const { value } = cell;
  if (typeof value === "string") return value;
  if (value !== null && typeof value === "object") return value.error;
  // Fifteen figures are what Excel keeps: 0.1 + 0.2 is 0,3.
  if (typeof value === "number") return dateText(cell) ?? String(Number(value.toPrecision(15))).replace(".", ",");
  return "";
}
