/**
 * Moves cells down or up within some columns, as inserting and deleting table rows does. Formulas that point at moved cells are not
 * rewritten: the engine knows no references. A table or rule that would be cut in two is refused.
 */
import type { Rect } from "../../../model/address";
import { MAX_ROW, rectsOverlap } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import { cellKey } from "../../../model/book";
import type { Engine } from "../engine";
import { ExcelError, NotImplementedError } from "../excel-error";
import { eachStoredCell } from "./cell-access";
import { commentsOf } from "./comments-of-sheet";
import { rectsOf } from "./conditional-formats";
import { tableRange } from "./table-cells";

/** Makes room for `count` rows at `rect.top` in the columns of `rect`. `except` is the table that grows. */
export function shiftDown(engine: Engine, sheet: BookSheet, rect: Rect, count: number, except: object | null = null): void {
  const below: Rect = { ...rect, bottom: MAX_ROW };
  refuseCut(engine, sheet, below, except);
  const moving: { row: number; column: number }[] = [];
  eachStoredCell(sheet, below, (_cell, row, column) => moving.push({ row, column }));
  for (const { row, column } of moving.sort((a, b) => b.row - a.row)) {
    if (row + count > MAX_ROW) throw new ExcelError("InsertDeleteConflict", "cells would leave the sheet");
    const cell = sheet.cells.get(cellKey(row, column));
    sheet.cells.delete(cellKey(row, column));
    if (cell) sheet.cells.set(cellKey(row + count, column), cell);
  }
  engine.noteChange(sheet, below);
}

/** Takes `count` rows at `rect.top` away in the columns of `rect`; what stands below moves up. */
export function shiftUp(engine: Engine, sheet: BookSheet, rect: Rect, count: number, except: object | null = null): void {
  const gone: Rect = { ...rect, bottom: rect.top + count - 1 };
  const below: Rect = { ...rect, bottom: MAX_ROW };
  refuseCut(engine, sheet, { ...below, top: rect.top + count }, except);
  eachStoredCell(sheet, gone, (_cell, row, column) => sheet.cells.delete(cellKey(row, column)));
  const moving: { row: number; column: number }[] = [];
  eachStoredCell(sheet, below, (_cell, row, column) => moving.push({ row, column }));
  for (const { row, column } of moving.sort((a, b) => a.row - b.row)) {
    const cell = sheet.cells.get(cellKey(row, column));
    sheet.cells.delete(cellKey(row, column));
    if (cell) sheet.cells.set(cellKey(row - count, column), cell);
  }
  engine.noteChange(sheet, below);
}

/** What hangs on cells that move, and would have to move with them. */
function refuseCut(engine: Engine, sheet: BookSheet, moving: Rect, except: object | null): void {
  if (sheet.tables.some((table) => table !== except && rectsOverlap(tableRange(table), moving))) {
    throw new ExcelError("InsertDeleteConflict", "another table stands in the way");
  }
  const ranges = [...sheet.validations, ...sheet.conditionalFormats].flatMap((rule) => rectsOf(rule.range));
  const cut = ranges.some((rect) => rectsOverlap(rect, moving) && rect.top >= moving.top);
  if (cut) throw new NotImplementedError("moving cells that carry a validation or conditional format");
  if (commentsOf(sheet, engine).some(({ row, column }) => row >= moving.top && column >= moving.left && column <= moving.right)) throw new NotImplementedError("moving cells that carry a comment");
}
