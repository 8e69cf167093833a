import type { GelezenParameter } from "../../model/formatieplan/gelezen-parameter";
import type { GelezenTabel } from "../../model/formatieplan/gelezen-tabel";
import { parseRect } from "../../model/address";
import { cellKey, keyColumn, keyRow, type Book, type BookSheet, type BookTable } from "../../model/book";
import { BEVINDINGEN_KOP } from "../../model/formatieplan/bevindingen-kop";
import type { Bevinding } from "../../model/tabellen";
import { parameternaam, plantabel } from "../../model/formatieplan/namen";
import type { CellValue } from "../../model/workbook-plan";
import { leesBevindingen } from "./lees-bevindingen";
import type { Plantabellen } from "./plantabellen";

const PLAN = /^(.+)_Formatieplan$/;
const TITLE = /^[^:]*:\s*/;
/** Columns of date and source beside a parameter's value. */
const DATUM = 2;
const BRON = 3;
/** A check or a finding stands in columns A to J. */
const CONTROLE_KOLOMMEN = 10;

/**
 * The formation plan in a workbook.
 * @returns null when there is none; the first when there are several
 */
export function plantabellenVanBoek(book: Book): Plantabellen | null {
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      const kort = PLAN.exec(table.name)?.[1];
      if (kort === undefined) continue;
      return {
        kort,
        naam: String(valueAt(sheet, 1, 1) ?? "").replace(TITLE, ""),
        bevindingen: bevindingenIn(book),
        tabel: (naam) => tableOf(book, plantabel(kort, naam)),
        parameter: (cel) => parameterOf(book, parameternaam(kort, cel)),
      };
    }
  }
  return null;
}

/** Of the first sheet that shows any; a workbook of the command line holds one plan. */
function bevindingenIn(book: Book): readonly Bevinding[] {
  for (const sheet of book.sheets) {
    const head = [...sheet.cells].find(([key, { value }]) => keyColumn(key) === 1 && value === BEVINDINGEN_KOP)?.[0];
    if (head === undefined) continue;
    const last = Math.max(...[...sheet.cells.keys()].map(keyRow));
    return leesBevindingen(Array.from({ length: last - keyRow(head) + 1 }, (_, down) => Array.from({ length: CONTROLE_KOLOMMEN }, (__, along) => valueAt(sheet, keyRow(head) + down, along + 1))));
  }
  return [];
}

function tableOf(book: Book, naam: string): GelezenTabel | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === naam.toLowerCase());
    if (table) return { kolommen: table.columns.map(({ name }) => name), eersteRij: table.top + 1, kop: headOf(sheet, table), rijen: rowsOf(sheet, table) };
  }
  return null;
}

function headOf(sheet: BookSheet, { top }: BookTable): readonly string[] {
  return Array.from({ length: top - 1 }, (_, at) => String(valueAt(sheet, at + 1, 1) ?? ""));
}

function rowsOf(sheet: BookSheet, { top, left, rowCount, columns }: BookTable): readonly (readonly CellValue[])[] {
  return Array.from({ length: rowCount }, (_, down) => columns.map((_column, along) => valueAt(sheet, top + 1 + down, left + along)));
}

function parameterOf(book: Book, naam: string): GelezenParameter | null {
  const refersTo = book.names.find((candidate) => candidate.name.toLowerCase() === naam.toLowerCase())?.refersTo;
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)$/.exec(refersTo ?? "");
  const sheet = book.sheets.find(({ name }) => name === (parts?.[1]?.replaceAll("''", "'") ?? parts?.[2]));
  const cell = parseRect(parts?.[3] ?? "");
  if (!sheet || !cell) return null;
  return { waarde: valueAt(sheet, cell.top, cell.left), datum: valueAt(sheet, cell.top, cell.left + DATUM), bron: valueAt(sheet, cell.top, cell.left + BRON) };
}

/** An error in a cell is its text, so that reading it as a figure fails with what stands there. */
function valueAt(sheet: BookSheet, row: number, column: number): CellValue {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
  if (value !== null && typeof value === "object") return value.error;
  return value === "" ? null : value;
}
