/** Where the parts of a table stand. */
import type { Rect } from "../../../model/address";
import { rectsOverlap } from "../../../model/address";
import type { BookSheet, BookTable } from "../../../model/book";

export function tableHeader(table: BookTable): Rect {
  return { top: table.top, bottom: table.top, left: table.left, right: table.left + table.columns.length - 1 };
}

export function tableBody(table: BookTable): Rect {
  return { top: table.top + 1, bottom: table.top + table.rowCount, left: table.left, right: table.left + table.columns.length - 1 };
}

/** Header and data. */
export function tableRange(table: BookTable): Rect {
  return { ...tableBody(table), top: table.top };
}

export function tablesOver(sheet: BookSheet, rect: Rect): BookTable[] {
  return sheet.tables.filter((table) => rectsOverlap(tableRange(table), rect));
}
