/** Reads an address or a name as Worksheet.getRange does. */
import type { Rect } from "../../../model/address";
import { columnNumber, MAX_COLUMN, MAX_ROW, parseRect } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import type { Engine } from "../engine";
import { invalidArgument } from "../excel-error";
import type { Area } from "./area";
import { area } from "./area";
import { tableBody, tableRange } from "./table-cells";

/** learn.microsoft.com, "Resource limits and performance optimization": an address string is at most 8192 characters. */
const LONGEST_ADDRESS = 8192;

/** @param home the sheet of an address without one. Names and tables count too. @throws InvalidArgument when it means nothing. */
export function findRange(engine: Engine, text: string, home: BookSheet | null): Area {
  if (text.length > LONGEST_ADDRESS) throw invalidArgument("address too long");
  const reference = text.trim().replace(/^=/, "");
  const [sheet, local] = splitSheet(engine, reference, home);
  const rect = parseRect(local) ?? parseLines(local);
  if (rect && sheet) return area(sheet, rect);
  const named = rangeOfName(engine, local, sheet);
  if (named) return named;
  throw invalidArgument(`"${text}" is no range`);
}

/** Splits at commas outside quotes: "A1:B2, 'a,b'!C3". */
export function findRanges(engine: Engine, text: string, home: BookSheet): { sheet: BookSheet; rects: Rect[] } {
  if (text.length > LONGEST_ADDRESS) throw invalidArgument("address too long");
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map((part) => findRange(engine, part, home));
  if (areas.length === 0 || areas.some((one) => one.sheet !== home)) throw invalidArgument(`"${text}" is no range of this sheet`);
  return { sheet: home, rects: areas.map((one) => one.rect) };
}

function splitSheet(engine: Engine, text: string, home: BookSheet | null): [BookSheet | null, string] {
  const found = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text);
  if (!found) return [home, text];
  const name = (found[1]?.replaceAll("''", "'") ?? found[2] ?? "").toLowerCase();
  const sheet = engine.book.sheets.find((one) => one.name.toLowerCase() === name);
  if (!sheet) throw invalidArgument(`no sheet "${name}"`);
  return [sheet, found[3] ?? ""];
}

/** "A:B", "$1:$5". */
function parseLines(text: string): Rect | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [a, b] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")];
    return Math.max(a, b) > MAX_COLUMN ? null : { top: 1, bottom: MAX_ROW, left: Math.min(a, b), right: Math.max(a, b) };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (!rows) return null;
  const [a, b] = [Number(rows[1]), Number(rows[2])];
  return Math.max(a, b) > MAX_ROW ? null : { top: Math.min(a, b), bottom: Math.max(a, b), left: 1, right: MAX_COLUMN };
}

function rangeOfName(engine: Engine, text: string, home: BookSheet | null): Area | null {
  const folded = text.toLowerCase();
  for (const sheet of engine.book.sheets) {
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() === folded) return area(sheet, tableBody(table));
      const part = tablePart(folded, table.name.toLowerCase());
      if (part === null) continue;
      if (part === "#all") return area(sheet, tableRange(table));
      const column = table.columns.findIndex((one) => one.name.toLowerCase() === part);
      if (column >= 0) return area(sheet, { ...tableBody(table), left: table.left + column, right: table.left + column });
    }
  }
  const name = [...(home?.names ?? []), ...engine.book.names].find((one) => one.name.toLowerCase() === folded);
  if (!name || !name.refersTo.startsWith("=") || name.refersTo.slice(1).toLowerCase() === folded) return null;
  try {
    return findRange(engine, name.refersTo, null);
  } catch {
    return null;
  }
}

/** "tabel[kolom]" -> "kolom". */
function tablePart(text: string, table: string): string | null {
  return text.startsWith(`${table}[`) && text.endsWith("]") ? text.slice(table.length + 1, -1) : null;
}
