import { columnNumber } from "../../../model/address";
import { cellKey } from "../../../model/book";
import type { BookSheet, BookTable } from "../../../model/book";
import { PLAIN } from "../../../model/style";
import type { CellStyle } from "../../../model/style";
import { fileWidth } from "../column-width";
import type { StyleRegistry } from "./style-registry";
import { xmlElement } from "./xml-element";

/** What an empty cell of a column is when a table keeps text in it. */
const TEXT_COLUMN: CellStyle = { ...PLAIN, numberFormat: "@" };

/**
 * <cols>: widths, and the text format for columns in which a table keeps text. Excel reads what is typed below a table before the table
 * grows over it: without the format "10" and "3-7" would become a number and a date there.
 */
export function columnsXml(sheet: BookSheet, styles: StyleRegistry): string {
  const text = textColumns(sheet);
  const grouped = new Set(sheet.columnGroups.flatMap(columnsOf));
  const columns = [...new Set([...sheet.columnWidths.keys(), ...text, ...grouped])].sort((a, b) => a - b);
  const written = columns.map((column) => {
    const width = sheet.columnWidths.get(column);
    return xmlElement("col", {
      min: column, max: column, width: width === undefined ? fileWidth(DEFAULT_WIDTH) : fileWidth(width),
      style: text.has(column) ? styles.numberOf(TEXT_COLUMN) : undefined, hidden: width === 0 || undefined,
      outlineLevel: grouped.has(column) ? 1 : undefined, customWidth: width === undefined ? undefined : true,
    });
  });
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

/** "B:D" -> 2, 3, 4. */
function columnsOf(group: string): readonly number[] {
  const [first = 0, last = first] = group.split(":").map(columnNumber);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Characters of a column that nobody gave a width. */
const DEFAULT_WIDTH = 8.43;

/** Columns in which every table that crosses them keeps text only. */
function textColumns(sheet: BookSheet): ReadonlySet<number> {
  const text = new Set<number>();
  const other = new Set<number>();
  for (const table of sheet.tables) {
    for (let column = table.left; column < table.left + table.columns.length; column++) (keepsText(sheet, table, column) ? text : other).add(column);
  }
  return new Set([...text].filter((column) => !other.has(column)));
}

function keepsText(sheet: BookSheet, table: BookTable, column: number): boolean {
  for (let row = table.top + 1; row <= table.top + table.rowCount; row++) {
    if (sheet.cells.get(cellKey(row, column))?.style.numberFormat !== "@") return false;
  }
  return true;
}
