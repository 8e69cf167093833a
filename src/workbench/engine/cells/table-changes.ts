/** Making, renaming, resizing and deleting tables. */
import type { Rect } from "../../../model/address";
import { rectsOverlap } from "../../../model/address";
import type { Book, BookSheet, BookTable } from "../../../model/book";
import type { Engine } from "../engine";
import { EventType, WHOLE_WORKBOOK } from "../events";
import { ExcelError, invalidArgument } from "../excel-error";
import { checkName, isNameTaken } from "../rules/defined-name";
import { refuseProtected } from "../rules/protection";
import type { Area } from "./area";
import { columnCount, rowCount } from "./area";
import { cellAt, isEmpty } from "./cell-access";
import { renameTableInFormulas } from "./formula-references";
import { shiftDown } from "./shift-cells";
import { tableRange, tablesOver } from "./table-cells";
import { noteCalculatedColumns, takeHeaders } from "./table-write";

interface SheetTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export function tablesIn(scope: { readonly book: Book; readonly sheet: BookSheet | null }): SheetTable[] {
  const sheets = scope.sheet ? [scope.sheet] : scope.book.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** By name without regard to case, or by id. */
export function findTable(engine: Engine, scope: { readonly book: Book; readonly sheet: BookSheet | null }, key: string): SheetTable | undefined {
  return tablesIn(scope).find(({ table }) => table.name.toLowerCase() === key.toLowerCase() || engine.ids.of(table) === key);
}

/** Excel's default look of a new table. */
const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * learn.microsoft.com, "Excel.TableCollection class", add; error MergedRangeConflict on "Error handling with the application-specific
 * JavaScript APIs" (a table can't overlap with another table). Without headers Excel puts a row of them above and moves the cells down.
 */
export function addTable(engine: Engine, range: Area, hasHeaders: boolean): SheetTable {
  const { sheet, rect } = range;
  refuseProtected(sheet);
  if (tablesOver(sheet, rect).length > 0) throw new ExcelError("MergedRangeConflict");
  if (!hasHeaders) shiftDown(engine, sheet, rect, 1);
  const bodyRows = hasHeaders ? rowCount(rect) - 1 : rowCount(rect);
  // A table has at least one row: below a lone header Excel makes room for an empty one.
  if (bodyRows === 0 && !isFree(sheet, { ...rect, top: rect.top + 1, bottom: rect.top + 1 })) shiftDown(engine, sheet, { ...rect, top: rect.top + 1, bottom: rect.top + 1 }, 1);
  const table: BookTable = {
    name: freeTableName(engine), top: rect.top, left: rect.left, rowCount: Math.max(1, bodyRows), style: DEFAULT_STYLE,
    columns: Array.from({ length: columnCount(rect) }, () => ({ name: "", formula: null })),
  };
  sheet.tables.push(table);
  takeHeaders(engine, sheet, table);
  noteCalculatedColumns(sheet, table, tableRange(table));
  const [tableId, worksheetId] = [engine.ids.of(table), engine.ids.of(sheet)];
  engine.events.raise(EventType.tableAdded, [worksheetId, WHOLE_WORKBOOK], { type: "TableAdded", tableId, worksheetId, source: "Local" });
  engine.noteChange(sheet, tableRange(table));
  return { sheet, table };
}

function isFree(sheet: BookSheet, rect: Rect): boolean {
  for (let column = rect.left; column <= rect.right; column++) {
    const cell = cellAt(sheet, rect.top, column);
    if (cell && !isEmpty(cell)) return false;
  }
  return true;
}

function freeTableName(engine: Engine): string {
  const word = engine.culture.name === "nl-NL" ? "Tabel" : "Table";
  const names = tablesIn({ book: engine.book, sheet: null }).map(({ table }) => table.name.toLowerCase());
  for (let number = 1; ; number++) if (!names.includes(`${word}${number}`.toLowerCase())) return `${word}${number}`;
}

export function renameTable(engine: Engine, table: BookTable, name: string): void {
  checkName(name);
  // The code that Excel gives: office-js issue 551.
  if (isNameTaken(engine.book, name, table)) throw invalidArgument(`"${name}" is taken`);
  renameTableInFormulas(engine.book, table.name, name);
  table.name = name;
}

/**
 * learn.microsoft.com, "Excel.Table class", resize: the new range overlaps the old one and its header stays in the same row.
 */
export function resizeTable(engine: Engine, { sheet, table }: SheetTable, range: Area): void {
  refuseProtected(sheet);
  const { rect } = range;
  if (range.sheet !== sheet || rect.top !== table.top || !rectsOverlap(rect, tableRange(table))) throw invalidArgument("the header row stays where it is");
  if (rowCount(rect) < 2) throw invalidArgument("a table has at least one row");
  if (tablesOver(sheet, rect).some((other) => other !== table)) throw new ExcelError("MergedRangeConflict");
  const old = new Map(table.columns.map((column, index) => [table.left + index, column]));
  table.columns = Array.from({ length: columnCount(rect) }, (_, index) => old.get(rect.left + index) ?? { name: "", formula: null });
  table.left = rect.left;
  table.rowCount = rowCount(rect) - 1;
  takeHeaders(engine, sheet, table);
  engine.noteChange(sheet, rect);
}

/** learn.microsoft.com, "Excel.Table class": delete takes the cells' contents along, convertToRange leaves them. */
export function removeTable(engine: Engine, { sheet, table }: SheetTable): void {
  refuseProtected(sheet);
  const [tableId, worksheetId] = [engine.ids.of(table), engine.ids.of(sheet)];
  sheet.tables = sheet.tables.filter((one) => one !== table);
  engine.events.raise(EventType.tableDeleted, [worksheetId, WHOLE_WORKBOOK], { type: "TableDeleted", tableId, tableName: table.name, worksheetId, source: "Local" });
}
