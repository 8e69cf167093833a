import { MAX_COLUMN, MAX_ROW, rectsOverlap } from "../../model/address";
import type { Rect } from "../../model/address";
import { cellKey } from "../../model/book";
import type { Book, BookSheet, BookTable } from "../../model/book";
import { illegalName } from "./legal-names";
import { XlsxError } from "./xlsx-error";

/** Longest name of a table's column. */
const LONGEST_COLUMN = 255;

/** @throws XlsxError "notWritable" on a table for which Excel would repair the file. */
export function checkTables(book: Book): void {
  const taken = new Set(book.names.map(({ name }) => name.toLowerCase()));
  for (const sheet of book.sheets) {
    const rects: Rect[] = [];
    for (const table of sheet.tables) {
      const name = table.name.toLowerCase();
      if (illegalName(table.name) || taken.has(name)) refuse(sheet, table, "de naam kan niet, of is al in gebruik");
      taken.add(name);
      const rect = rectOf(table);
      if (table.rowCount < 1 || table.columns.length === 0) refuse(sheet, table, "een tabel heeft ten minste een kolom en een rij");
      if (rect.top < 1 || rect.left < 1 || rect.bottom > MAX_ROW || rect.right > MAX_COLUMN) refuse(sheet, table, "de tabel past niet op het blad");
      if (rects.some((other) => rectsOverlap(other, rect))) refuse(sheet, table, "de tabel ligt over een andere tabel");
      rects.push(rect);
      checkColumns(sheet, table);
    }
  }
}

function checkColumns(sheet: BookSheet, table: BookTable): void {
  const seen = new Set<string>();
  for (const [index, { name }] of table.columns.entries()) {
    const column = name.toLowerCase();
    if (name === "" || name.length > LONGEST_COLUMN || seen.has(column)) refuse(sheet, table, `de kolomnaam "${name}" is leeg, te lang of dubbel`);
    seen.add(column);
    const head = sheet.cells.get(cellKey(table.top, table.left + index));
    if (head?.value !== name || head.formula !== null) refuse(sheet, table, `boven kolom "${name}" staat niet haar naam als tekst`);
  }
}

function rectOf(table: BookTable): Rect {
  return { top: table.top, left: table.left, bottom: table.top + table.rowCount, right: table.left + table.columns.length - 1 };
}

function refuse(sheet: BookSheet, table: BookTable, reason: string): never {
  throw new XlsxError("notWritable", `Blad "${sheet.name}", tabel "${table.name}": ${reason}.`);
}
