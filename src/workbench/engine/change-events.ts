/** Tells the add-in that cells changed. learn.microsoft.com, "Work with Events using the Excel JavaScript API". */
import type { Rect } from "../../model/address";
import type { BookSheet } from "../../model/book";
import { fullAddress, intersection, localAddress } from "./cells/area";
import { tableRange } from "./cells/table-cells";
import type { Engine } from "./engine";
import { EventType, WHOLE_WORKBOOK } from "./events";

/** Who changed them: the add-in's own writes raise the event too, and say so (triggerSource, ExcelApi 1.14). */
export type ChangeOrigin = "addin" | "user";

/** For a single cell what it held and holds. */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export function raiseChanged(engine: Engine, sheet: BookSheet, rect: Rect, origin: ChangeOrigin, details: ChangeDetails | null): void {
  const worksheetId = engine.ids.of(sheet);
  const referenceId = fullAddress(sheet, rect);
  const shared = {
    referenceId,
    changeType: "RangeEdited", source: "Local", worksheetId, triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown", ...details,
  };
  const address = localAddress(rect);
  engine.events.raise(EventType.worksheetChanged, [worksheetId, WHOLE_WORKBOOK], { ...shared, type: "WorksheetChanged", address });
  for (const table of sheet.tables) {
    const met = intersection(tableRange(table), rect);
    if (!met) continue;
    const tableId = engine.ids.of(table);
    engine.events.raise(EventType.tableChanged, [tableId, worksheetId, WHOLE_WORKBOOK], { ...shared, type: "TableChanged", tableId, address: localAddress(met) });
  }
}
