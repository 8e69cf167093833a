import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { SetFrozenMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../../../model/book";
import { keyColumn, keyRow } from "../../../model/book";
import { isFromBook } from "../grid/from-book";
import { charactersFromPixels, pointsFromPixels } from "../grid/univer-size";
import type { Workspace } from "../workspace/workspace";
import type { Place } from "./take-cells";
import { takeCells } from "./take-cells";

/** Changes that say less than what they did: the whole sheet is read again. */
const WHOLE_SHEET: ReadonlySet<string> = new Set([
  "sheet.mutation.move-range", "sheet.mutation.reorder-range", "sheet.mutation.move-rows", "sheet.mutation.move-columns",
]);

/**
 * Follows what the user does in the grid other than typing (a list choice, delete, paste, fill, drag, widths) and brings it to the engine:
 * the grid has already changed when this hears of it. Commands on sheets are taken over before (sheet-commands.ts).
 */
export function followGridEdits(workspace: Workspace): void {
  workspace.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || isOurs(options)) return;
    for (const id of sheetsOf(command.params, workspace.grid.unitId)) {
      const sheet = workspace.sheetById(id);
      if (sheet) follow(workspace, sheet, command);
    }
  });
}

interface EditParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** Cells that are moved may go to another sheet. */
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

function sheetsOf(params: EditParams | undefined, unitId: string): ReadonlySet<string> {
  if (params?.unitId !== unitId) return new Set();
  return new Set([params.subUnitId, params.from?.subUnitId, params.to?.subUnitId].filter((id) => id !== undefined));
}

/** From the mirror, or from the calculation. */
function isOurs(options: IExecutionOptions | undefined): boolean {
  return isFromBook(options) || options?.["fromFormula"] === true || options?.onlyLocal === true;
}

function follow(workspace: Workspace, sheet: BookSheet, command: Readonly<ICommandInfo>): void {
  const { worksheet } = workspace.gridSheet(sheet);
  const { ranges = [] } = (command.params ?? {}) as { readonly ranges?: readonly IRange[] };
  if (command.id === SetRangeValuesMutation.id) return takeCells(workspace, sheet, placesOf((command.params as ISetRangeValuesMutationParams).cellValue ?? {}));
  if (WHOLE_SHEET.has(command.id)) return takeCells(workspace, sheet, allPlaces(workspace, sheet));
  if (command.id === SetWorksheetColWidthMutation.id) {
    for (const column of indexes(ranges, "startColumn", "endColumn")) sheet.columnWidths.set(column + 1, charactersFromPixels(worksheet.getColumnWidth(column)));
  } else if (command.id === SetWorksheetRowHeightMutation.id) {
    for (const row of indexes(ranges, "startRow", "endRow")) sheet.rowHeights.set(row + 1, pointsFromPixels(worksheet.getRowHeight(row)));
  } else if (command.id === SetFrozenMutation.id) {
    const { ySplit, xSplit } = worksheet.getFreeze();
    sheet.freeze = { rows: ySplit, columns: xSplit };
  } else return;
  workspace.bring();
}

function placesOf(matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): readonly Place[] {
  return Object.entries(matrix).flatMap(([row, columns]) => Object.keys(columns).map((column) => ({ row: Number(row) + 1, column: Number(column) + 1 })));
}

function allPlaces(workspace: Workspace, sheet: BookSheet): readonly Place[] {
  const inGrid = placesOf(workspace.gridSheet(sheet).worksheet.getCellMatrix().getMatrix());
  return [...inGrid, ...[...sheet.cells.keys()].map((key) => ({ row: keyRow(key), column: keyColumn(key) }))];
}

function indexes(ranges: readonly IRange[], first: "startRow" | "startColumn", last: "endRow" | "endColumn"): readonly number[] {
  return ranges.flatMap((range) => Array.from({ length: range[last] - range[first] + 1 }, (_, index) => range[first] + index));
}
