import type { ICommandInfo } from "@univerjs/core";
import { CanceledError, ICommandService, RedoCommandId, UndoCommandId } from "@univerjs/core";
import {
  InsertSheetCommand, RemoveSheetCommand, SetTabColorCommand, SetWorksheetHideCommand, SetWorksheetNameCommand, SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from "@univerjs/preset-sheets-core";
import { emptySheet } from "../../../model/book";
import type { BookSheet } from "../../../model/book";
import { activateSheet } from "../../engine/cells/selection";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../../engine/cells/sheet-changes";
import type { Engine } from "../../engine/engine";
import { EventType, WHOLE_WORKBOOK } from "../../engine/events";
import { ExcelError } from "../../engine/excel-error";
import { REFUSED_COMMANDS } from "../grid/hidden-menus";
import { notice } from "../notice";
import type { Workspace } from "../workspace/workspace";

interface SheetParams {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly value?: string;
}

/**
 * Commands on sheets (and undo) are not left to the grid: the engine does them, with Excel's own rules, and the mirror shows what came
 * of it. The grid's command is cancelled before it runs.
 */
export function takeOverSheetCommands(workspace: Workspace): void {
  const take = (action: (engine: Engine, sheet: BookSheet, params: SheetParams) => void) => (params: SheetParams): void => {
    const sheet = params.subUnitId === undefined ? workspace.engine.activeSheet() : workspace.sheetById(params.subUnitId);
    if (sheet) attempt(workspace, (engine) => action(engine, sheet, params));
  };
  const taken: Readonly<Record<string, (params: SheetParams) => void>> = {
    [InsertSheetCommand.id]: () => attempt(workspace, addSheet),
    [RemoveSheetCommand.id]: take((engine, sheet) => deleteSheet(engine, sheet)),
    [SetWorksheetNameCommand.id]: take((engine, sheet, { name }) => renameSheet(engine, sheet, name ?? "")),
    [SetWorksheetOrderCommand.id]: take((engine, sheet, { order }) => moveSheet(engine, sheet, order ?? 0)),
    [SetWorksheetHideCommand.id]: take((engine, sheet) => showSheet(engine, sheet, "Hidden")),
    [SetWorksheetShowCommand.id]: take((engine, sheet) => {
      showSheet(engine, sheet, "Visible");
      activateSheet(engine, sheet);
    }),
    [SetTabColorCommand.id]: take((_engine, sheet, { value }) => { sheet.tabColor = value ? value : null; }),
    // While a cell is edited, undoing is the editor's own.
    [UndoCommandId]: () => workspace.undo(),
    [RedoCommandId]: () => workspace.redo(),
  };
  workspace.injector.get(ICommandService).beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (REFUSED_COMMANDS.has(command.id)) {
      notice("Dit kan in de werkbank niet; in Excel wel.");
      throw new CanceledError();
    }
    const action = taken[command.id];
    if (!action || ((command.id === UndoCommandId || command.id === RedoCommandId) && workspace.isTyping)) return;
    action((command.params ?? {}) as SheetParams);
    throw new CanceledError();
  });
}

function addSheet(engine: Engine): void {
  const taken = new Set(engine.book.sheets.map((one) => one.name.toLowerCase()));
  let number = engine.book.sheets.length + 1;
  while (taken.has(`blad${number}`)) number += 1;
  const sheet = emptySheet(`Blad${number}`);
  engine.book.sheets.splice(engine.book.active + 1, 0, sheet);
  engine.events.raise(EventType.worksheetAdded, [WHOLE_WORKBOOK], { type: "WorksheetAdded", worksheetId: engine.ids.of(sheet), source: "Local" });
  activateSheet(engine, sheet);
}

function attempt(workspace: Workspace, action: (engine: Engine) => void): void {
  try {
    workspace.act(action);
  } catch (problem) {
    if (!(problem instanceof ExcelError)) throw problem;
    notice(`Excel laat dit niet toe: ${problem.message}`, "alarm");
  }
}
