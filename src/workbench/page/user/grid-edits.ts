import type { ICellData, ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { CommandType, ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { SetFrozenMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../../../model/book";
import { cellAt } from "../../engine/cells/cell-access";
import type { Engine } from "../../engine/engine";
import { growTable } from "./table-growth";
import { raiseChanged } from "../../engine/change-events";
import { bookCell } from "../grid/book-cell";
import { charactersFromPixels, pointsFromPixels } from "../grid/univer-size";
import type { Workspace } from "../workspace/workspace";

/** Changes of cells that Univer makes in one go: a list choice, delete, paste, fill, drag. */
const WHOLE_SHEET = new Set(["sheet.mutation.move-range", "sheet.mutation.reorder-range", "sheet.mutation.move-rows", "sheet.mutation.move-columns"]);

/**
 * Follows what the user does in the grid other than typing, and brings it to the engine: the grid has already changed when this hears
 * of it. Commands on sheets, rows and columns are taken over before (sheet-commands.ts).
 */
export function followGridEdits(workspace: Workspace): void {
  workspace.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || isOurs(options)) return;
    const params = command.params as { readonly unitId?: string; readonly subUnitId?: string } | undefined;
    const sheet = params?.unitId === workspace.grid.unitId && params.subUnitId !== undefined ? workspace.sheetById(params.subUnitId) : undefined;
    if (sheet) follow(workspace, sheet, command);
  });
}

/** From the mirror, or from the calculation. */
function isOurs(options: IExecutionOptions | undefined): boolean {
  return options?.["fromBook"] === true || options?.["fromFormula"] === true || options?.onlyLocal === true;
}

function follow(workspace: Workspace, sheet: BookSheet, command: Readonly<ICommandInfo>): void {
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return takeCells(workspace, sheet, (command.params as ISetRangeValuesMutationParams).cellValue ?? {});
    case SetWorksheetColWidthMutation.id:
    case SetWorksheetRowHeightMutation.id:
    case SetFrozenMutation.id:
      return takeLayout(workspace, sheet);
    default:
      if (WHOLE_SHEET.has(command.id)) takeWholeSheet(workspace, sheet);
  }
}

function worksheetOf(workspace: Workspace, sheet: BookSheet) {
  const workbook = workspace.injector.get(IUniverInstanceService).getUnit<Workbook>(workspace.grid.unitId, UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getSheetBySheetId(workspace.idOf(sheet));
  if (!workbook || !worksheet) throw new Error(`the grid has no sheet ${sheet.name}`);
  return { worksheet, styles: workbook.getStyles() };
}

type Matrix = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

function takeCells(workspace: Workspace, sheet: BookSheet, matrix: Matrix): void {
  workspace.act((engine) => {
    for (const [row, columns] of Object.entries(matrix)) {
      for (const column of Object.keys(columns)) takeCell(workspace, engine, sheet, Number(row) + 1, Number(column) + 1);
    }
  });
}

/** The whole sheet as the grid holds it, for changes that say less than what they did. */
function takeWholeSheet(workspace: Workspace, sheet: BookSheet): void {
  const matrix = worksheetOf(workspace, sheet).worksheet.getCellMatrix().getMatrix() as Matrix;
  const known = Object.groupBy([...sheet.cells.keys()], () => "all");
  workspace.act((engine) => {
    for (const [row, columns] of Object.entries(matrix)) for (const column of Object.keys(columns)) takeCell(workspace, engine, sheet, Number(row) + 1, Number(column) + 1);
    void known;
  });
}

function takeCell(workspace: Workspace, engine: Engine, sheet: BookSheet, row: number, column: number): void {
  const { worksheet, styles } = worksheetOf(workspace, sheet);
  const shown: ICellData | undefined = worksheet.getCellRaw(row - 1, column - 1) ?? undefined;
  void [cellAt, growTable, raiseChanged, bookCell, styles, shown];
}

function takeLayout(workspace: Workspace, sheet: BookSheet): void {
  void [workspace, sheet, charactersFromPixels, pointsFromPixels];
}
