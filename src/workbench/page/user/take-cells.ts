import { cellKey } from "../../../model/book";
import type { BookCell, BookSheet } from "../../../model/book";
import type { Rect } from "../../../model/address";
import { raiseChanged } from "../../engine/change-events";
import { area } from "../../engine/cells/area";
import { afterTableWrite } from "../../engine/cells/table-write";
import { bookCell } from "../grid/book-cell";
import { sameCell, sameValue } from "../grid/same-cell";
import type { Workspace } from "../workspace/workspace";
import { growTable } from "./table-growth";

/** Row and column count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Brings these cells of the grid to the engine as one action of the user. Nothing happens when they hold what the book holds. */
export function takeCells(workspace: Workspace, sheet: BookSheet, places: readonly Place[]): void {
  const { worksheet, workbook } = workspace.gridSheet(sheet);
  const changed = places.flatMap((place) => {
    const raw = worksheet.getCellRaw(place.row - 1, place.column - 1);
    const known = sheet.cells.get(cellKey(place.row, place.column)) ?? null;
    const cell = bookCell(raw, raw?.s ? workbook.getStyles().get(raw.s) : null, known?.link ?? null);
    return isSame(known, cell) ? [] : [{ ...place, cell, isContent: !hasSameContent(known, cell) }];
  });
  if (changed.length === 0) return;
  workspace.act((engine) => {
    for (const { row, column, cell, isContent } of changed) {
      if (cell && isContent) growTable(engine, sheet, row, column);
      if (cell) sheet.cells.set(cellKey(row, column), cell);
      else sheet.cells.delete(cellKey(row, column));
    }
    const contents = changed.filter((one) => one.isContent);
    if (contents.length === 0) return;
    const rect = rectOf(contents);
    afterTableWrite(engine, area(sheet, rect));
    engine.noteChange(sheet, rect);
    raiseChanged(engine, sheet, rect, "user", null);
  });
}

function isSame(a: BookCell | null, b: BookCell | null): boolean {
  return a === b || (a !== null && b !== null && sameCell(a, b));
}

function hasSameContent(a: BookCell | null, b: BookCell | null): boolean {
  return (a?.formula ?? null) === (b?.formula ?? null) && sameValue(a?.value ?? null, b?.value ?? null);
}

function rectOf(places: readonly Place[]): Rect {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
