import type { Engine } from "../engine";
import { invalidArgument } from "../excel-error";
import { EventType, WHOLE_WORKBOOK } from "../events";
import type { Areas } from "./area";
import { localAddress } from "./area";

/** Range.select: its sheet becomes the active one. learn.microsoft.com, "Excel.Range class", select: "in the Excel UI". */
export function selectAreas(engine: Engine, target: Areas): void {
  if (!target.sheet.visible) throw invalidArgument("a hidden sheet has no selection");
  activateSheet(engine, target.sheet);
  engine.selection = { sheet: target.sheet, rects: target.rects };
  const address = target.rects.map(localAddress).join(",");
  const worksheetId = engine.ids.of(target.sheet);
  const message = { type: "WorksheetSelectionChanged", worksheetId, address };
  engine.events.raise(EventType.worksheetSelectionChanged, [worksheetId, WHOLE_WORKBOOK], message);
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
