import { HoverManagerService } from "@univerjs/preset-sheets-core";
import { parseRect } from "../../../model/address";
import { cellAt } from "../../engine/cells/cell-access";
import { selectAreas } from "../../engine/cells/selection";
import { notice } from "../notice";
import type { Workspace } from "../workspace/workspace";

/** A click on a cell with a jump goes there, as in Excel. A sheet that is gone or hidden is said. */
export function followLinks(workspace: Workspace): void {
  workspace.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const sheet = location.unitId === workspace.grid.unitId ? workspace.sheetById(location.subUnitId) : undefined;
    const link = sheet ? cellAt(sheet, location.row + 1, location.col + 1)?.link : null;
    if (!link) return;
    const target = workspace.book.sheets.find((one) => one.name === link.sheet);
    const rect = parseRect(link.cell);
    if (!target?.visible || !rect) return notice(`Het blad "${link.sheet}" is er niet (meer).`);
    workspace.go((engine) => selectAreas(engine, { sheet: target, rects: [rect], reference: "" }));
  });
}
