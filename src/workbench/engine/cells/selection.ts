import { rectsOverlap } from "../../../model/address";
import type { Engine } from "../engine";
import { invalidArgument } from "../excel-error";
import { EventType, WHOLE_WORKBOOK } from "../events";
import type { Areas } from "./area";
import { localAddress } from "./area";
import { tableRange } from "./table-cells";

/** Every table that listens is told, also when the selection is outside it: learn.microsoft.com, "Excel.TableSelectionChangedEventArgs interface". */
function tellTables(engine: Engine, target: Areas, address: string): void {
  const worksheetId = engine.ids.of(target.sheet);
  for (const table of target.sheet.tables) {
    const tableId = engine.ids.of(table);
    const isInsideTable = target.rects.some((rect) => rectsOverlap(rect, tableRange(table)));
    const message = { type: "TableSelectionChanged", tableId, worksheetId, isInsideTable, address: isInsideTable ? address : "" };
    engine.events.raise(EventType.tableSelectionChanged, [tableId], message);
  }
}

/** Range.select: its sheet becomes the active one. learn.microsoft.com, "Excel.Range class", select: "in the Excel UI". */
export function selectAreas(engine: Engine, target: Areas): void {
  if (!target.sheet.visible) throw invalidArgument("a hidden sheet has no selection");
  activateSheet(engine, target.sheet);
  engine.selection = { sheet: target.sheet, rects: target.rects };
  const address = target.rects.map(localAddress).join(",");
  const worksheetId = engine.ids.of(target.sheet);
  const message = { type: "WorksheetSelectionChanged", worksheetId, address };
  engine.events.raise(EventType.worksheetSelectionChanged, [worksheetId, WHOLE_WORKBOOK], message);
  tellTables(engine, target, address);
}

export function activateSheet(engine: Engine, sheet: Areas["sheet"]): void {
  const index = engine.book.sheets.indexOf(sheet);
  if (index < 0 || index === engine.book.active) return;
  const before = engine.ids.of(engine.activeSheet());
  const now = engine.ids.of(sheet);
  engine.book.active = index;
  engine.selection = { sheet, rects: [{ top: 1, left: 1, bottom: 1, right: 1 }] };
  engine.events.raise(EventType.worksheetDeactivated, [before, WHOLE_WORKBOOK], { type: "WorksheetDeactivated", worksheetId: before });
  engine.events.raise(EventType.worksheetActivated, [now, WHOLE_WORKBOOK], { type: "WorksheetActivated", worksheetId: now });
}
