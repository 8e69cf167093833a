import { rectAddress } from "../../model/address";
import { cellAt } from "../engine/cells/cell-access";
import type { Workbench } from "./workbench";

/**
 * What end-to-end tests may read of the page: state, never an action. Tests click and type; a canvas cannot be read, so the texts in the
 * grid come from here, as the grid draws them.
 */
export interface WorkbenchTestHandle {
  /** Whether the grid shows the book and everything is calculated. */
  isSettled(): boolean;
  sheetNames(): readonly string[];
  activeSheet(): string;
  /** "B3" or "A1:C3": what is chosen on the active sheet. */
  selection(): string;
  /** The text that the grid draws in a cell; row and column count from 1. */
  shownText(sheet: string, row: number, column: number): string;
  /** What the engine holds. */
  cell(sheet: string, row: number, column: number): { readonly value: unknown; readonly formula: string | null } | null;
  tables(): readonly { readonly name: string; readonly sheet: string; readonly top: number; readonly left: number; readonly rowCount: number; readonly columns: readonly string[] }[];
  counters(): { readonly syncs: number; readonly bytesIn: number; readonly undoClearing: readonly string[] };
  /** Where a cell of the active sheet stands on the page, in pixels; it may lie outside what is seen. null while nothing is drawn. */
  cellBox(row: number, column: number): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

declare global {
  interface Window {
    functieboekWerkbank?: WorkbenchTestHandle;
  }
}

export function offerTestHandle({ workspace }: Workbench): void {
  const sheetOf = (name: string) => {
    const sheet = workspace.book.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet "${name}"`);
    return sheet;
  };
  window.functieboekWerkbank = {
    isSettled: () => workspace.isSettled(),
    sheetNames: () => workspace.book.sheets.map((sheet) => sheet.name),
    activeSheet: () => workspace.engine.activeSheet().name,
    selection: () => workspace.engine.selection.rects.map(rectAddress).join(","),
    shownText: (name, row, column) => {
      const cell = workspace.gridSheet(sheetOf(name)).worksheet.getCell(row - 1, column - 1);
      return String(cell?.v ?? "");
    },
    cell: (name, row, column) => {
      const cell = cellAt(sheetOf(name), row, column);
      return cell ? { value: cell.value, formula: cell.formula } : null;
    },
    tables: () => workspace.book.sheets.flatMap((sheet) => sheet.tables.map(({ name, top, left, rowCount, columns }) => (
      { name, sheet: sheet.name, top, left, rowCount, columns: columns.map((column) => column.name) }))),
    counters: () => {
      const { syncs, bytesIn, undoClearing } = workspace.engine.counters;
      return { syncs, bytesIn, undoClearing: undoClearing.map(({ member }) => member) };
    },
    cellBox: (row, column) => workspace.places(workspace.engine.activeSheet())?.boxOf({ top: row, left: column, bottom: row, right: column }) ?? null,
  };
}
