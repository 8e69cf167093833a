/** What a user does to a workbook without the add-in: changes cells of a table and adds rows to it; and what a test does to its cached values. */
import { cellKey, type Book, type BookSheet, type BookTable } from "../../../src/model/book";
import { PLAIN } from "../../../src/model/style";
import type { CellValue } from "../../../src/model/workbook-plan";

export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function tableNamed(book: Book, name: string): { sheet: BookSheet; table: BookTable } {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

/** Changes a cell of the row whose first column says `row`. */
export function changeCell(book: Book, tableName: string, row: string, column: string, value: CellValue): void {
  const { sheet, table } = tableNamed(book, tableName);
  const along = table.columns.findIndex((candidate) => candidate.name === column);
  for (let down = 1; down <= table.rowCount; down++) {
    if (sheet.cells.get(cellKey(table.top + down, table.left))?.value !== row) continue;
    const key = cellKey(table.top + down, table.left + along);
    sheet.cells.set(key, { value, formula: null, style: sheet.cells.get(key)?.style ?? PLAIN, link: null });
    return;
  }
  throw new Error(`no row ${row} in ${tableName}`);
}

/** Types a row below the table; the table grows, as it does in Excel. Columns that are not given stay empty. */
export function addRow(book: Book, tableName: string, values: Readonly<Record<string, CellValue>>): void {
  const { sheet, table } = tableNamed(book, tableName);
  table.rowCount++;
  table.columns.forEach((column, along) => {
    const above = sheet.cells.get(cellKey(table.top + table.rowCount - 1, table.left + along));
    sheet.cells.set(cellKey(table.top + table.rowCount, table.left + along), {
      value: values[column.name] ?? null, formula: null, style: above?.style ?? PLAIN, link: null,
    });
  });
}

/** Puts a wrong value behind every formula, so that only a real calculation shows the right one. */
export function poison(book: Book): Book {
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.value = typeof cell.value === "number" ? 987_654.25 : "verkeerd";
  }
  return book;
}
