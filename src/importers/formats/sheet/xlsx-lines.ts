import { keyColumn, keyRow, type BookCell } from "../../../model/book";
import type { SourceLine, SourceText } from "../../document/source-line";
import { rowLines } from "./cell-lines";
import { openBook } from "./open-book";

/**
 * The rows of the visible sheets. The rows of the first sheet have the numbers that Excel shows; those of further sheets count on from
 * the last row of the sheet before.
 * @throws ImportError when the workbook cannot be read
 */
export async function xlsxLines(bytes: Uint8Array): Promise<SourceText> {
  const lines: SourceLine[] = [];
  let base = 0;
  for (const [table, sheet] of (await openBook(bytes)).sheets.entries()) {
    if (!sheet.visible) continue;
    const rows = new Map<number, Map<number, string>>();
    for (const [key, cell] of sheet.cells) {
      const row = rows.get(keyRow(key)) ?? new Map<number, string>();
      rows.set(keyRow(key), row);
      row.set(keyColumn(key), shown(cell));
    }
    let before = -1;
    for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
      const made = rowLines(cells, { number: base + row + 1, table, row, page: null, blanksBefore: Math.max(0, row - before - 1) });
      for (const line of made) lines.push(line);
      if (made.length > 0) before = row;
    }
    base += [...rows.keys()].reduce((most, row) => Math.max(most, row), 0) + 1;
  }
  return { unit: "rij", lines };
}

/** A cell as text: numbers with a decimal comma, as the reader of a Dutch sheet sees them; errors and truth values are no text of a framework. */
function shown({ value }: BookCell): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value).replace(".", ",");
  return "";
}
