import { ICommandService } from "@univerjs/core";
import type { ISetSelectionsOperationParams } from "@univerjs/preset-sheets-core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import { activateSheet, selectAreas } from "../../engine/cells/selection";
import type { Rect } from "../../../model/address";
import { MAX_COLUMN, MAX_ROW } from "../../../model/address";
import { isFromBook } from "../grid/from-book";
import type { Workspace } from "../workspace/workspace";

/** Brings the sheet and the cells that the user chose to the engine, which tells the add-in. `onSelection` hears of both. */
export function followSelection(workspace: Workspace, onSelection: () => void): void {
  workspace.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (isFromBook(options) || workspace.isApplying) return;
    const { unitId, subUnitId } = (command.params ?? {}) as { readonly unitId?: string; readonly subUnitId?: string };
    const sheet = unitId === workspace.grid.unitId && subUnitId !== undefined ? workspace.sheetById(subUnitId) : undefined;
    if (!sheet) return;
    const { engine } = workspace;
    if (command.id === SetWorksheetActiveOperation.id) {
      workspace.noteActivated(sheet);
      activateSheet(engine, sheet);
    } else if (command.id === SetSelectionsOperation.id && sheet === engine.activeSheet()) {
      const rects = (command.params as ISetSelectionsOperationParams).selections.map(({ range }) => rectOf(range));
      // Univer sets the same selection again while it moves on; Excel tells of a change only.
      if (rects.length === 0 || JSON.stringify(rects) === JSON.stringify(engine.selection.rects)) return;
      selectAreas(engine, { sheet, rects, reference: "" });
    } else return;
    workspace.noteSelected();
    engine.events.flush();
    onSelection();
  });
}

type GridRange = ISetSelectionsOperationParams["selections"][number]["range"];

/** Whole rows and columns have no end of their own in the grid's smaller sheet: NaN there. */
function rectOf({ startRow, endRow, startColumn, endColumn }: GridRange): Rect {
  return {
    top: Number.isNaN(startRow) ? 1 : startRow + 1, bottom: Number.isNaN(endRow) ? MAX_ROW : endRow + 1,
    left: Number.isNaN(startColumn) ? 1 : startColumn + 1, right: Number.isNaN(endColumn) ? MAX_COLUMN : endColumn + 1,
  };
}
