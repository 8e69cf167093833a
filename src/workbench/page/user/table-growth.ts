/**
 * A table grows when the user types right below it or right beside it, as support.microsoft.com, "Resize a table by adding or removing
 * rows and columns in Excel" (type in the row below, or in the column to the right). New cells look like their neighbours, and rules
 * that reached the table's edge reach the new one.
 */
import { rectAddress, rectsOverlap } from "../../../model/address";
import type { Rect } from "../../../model/address";
import type { BookSheet, BookTable } from "../../../model/book";
import { ensureCell, cellAt } from "../../engine/cells/cell-access";
import { rectsOf } from "../../engine/cells/conditional-formats";
import { tableRange } from "../../engine/cells/table-cells";
import { fillCalculatedColumns, takeHeaders } from "../../engine/cells/table-write";
import type { Engine } from "../../engine/engine";

/** To be called before the cell is written, so that the new cell has its number format when the input is read. */
export function growTable(engine: Engine, sheet: BookSheet, row: number, column: number): void {
  for (const table of sheet.tables) {
    const range = tableRange(table);
    if (row === range.bottom + 1 && column >= range.left && column <= range.right) return growDown(engine, sheet, table, range);
    if (column === range.right + 1 && row >= range.top && row <= range.bottom) return growRight(engine, sheet, table, range);
  }
}

function growDown(engine: Engine, sheet: BookSheet, table: BookTable, range: Rect): void {
  const added: Rect = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
  if (!isFree(sheet, added)) return;
  table.rowCount += 1;
  for (let column = range.left; column <= range.right; column++) copyLook(sheet, range.bottom, column, added.top, column);
  extendRules(sheet, range, { ...range, bottom: added.bottom });
  fillCalculatedColumns(engine, { sheet, table }, added);
}

function growRight(engine: Engine, sheet: BookSheet, table: BookTable, range: Rect): void {
  const added: Rect = { ...range, left: range.right + 1, right: range.right + 1 };
  if (!isFree(sheet, added)) return;
  table.columns.push({ name: "", formula: null });
  for (let row = range.top; row <= range.bottom; row++) copyLook(sheet, row, range.right, row, added.left);
  takeHeaders(engine, sheet, table);
  engine.noteChange(sheet, added);
}

/** Empty, and in no other table: cells that hold something are never swallowed. */
function isFree(sheet: BookSheet, rect: Rect): boolean {
  if (sheet.tables.some((table) => rectsOverlap(tableRange(table), rect))) return false;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.value !== null || cell.formula !== null)) return false;
    }
  }
  return true;
}

function copyLook(sheet: BookSheet, fromRow: number, fromColumn: number, row: number, column: number): void {
  const style = cellAt(sheet, fromRow, fromColumn)?.style;
  if (style) ensureCell(sheet, row, column).style = style;
}

/** Rules over cells of the last row reach the new row too. */
function extendRules(sheet: BookSheet, from: Rect, to: Rect): void {
  const extended = (range: string): string => rectsOf(range).map((rect) => {
    const reaches = rect.bottom === from.bottom && rect.left >= from.left && rect.right <= from.right;
    return rectAddress(reaches ? { ...rect, bottom: to.bottom } : rect);
  }).join(",");
  sheet.validations = sheet.validations.map((rule) => ({ ...rule, range: extended(rule.range) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({ ...rule, range: extended(rule.range) }));
}
