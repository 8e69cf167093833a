import type { BookCell } from "../../../model/book";
import { keyColumn, keyRow } from "../../../model/book";
import type { Rect } from "../../../model/address";
import { findRange } from "../../engine/cells/find-range";
import { tableBody } from "../../engine/cells/table-cells";
import type { Engine } from "../../engine/engine";
import { displayText } from "../../engine/input/display-text";
import type { BookSheet } from "../../../model/book";

/** The texts that a defined name over a column gives, in order, empty cells left out. Empty when the name refers to nothing we know. */
export function listItems(engine: Engine, name: string): readonly string[] {
  const found = engine.book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const place = found ? placeOf(engine, found.refersTo.replace(/^=/, "")) : null;
  if (!place) return [];
  const { sheet, rect } = place;
  const cells = [...sheet.cells].filter(([key]) => {
    const [row, column] = [keyRow(key), keyColumn(key)];
    return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
  });
  return cells.sort(([a], [b]) => a - b).map(([, cell]: [number, BookCell]) => displayText(cell, engine.culture)).filter((text) => text !== "");
}

function placeOf(engine: Engine, reference: string): { readonly sheet: BookSheet; readonly rect: Rect } | null {
  const column = /^([^[]+)\[([^[\]]+)\]$/.exec(reference);
  if (!column) {
    try {
      return findRange(engine, reference, engine.activeSheet());
    } catch {
      return null;
    }
  }
  const [, tableName = "", columnName = ""] = column;
  for (const sheet of engine.book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === tableName.toLowerCase());
    const index = table?.columns.findIndex((one) => one.name.toLowerCase() === columnName.toLowerCase()) ?? -1;
    if (!table || index < 0) continue;
    const body = tableBody(table);
    return { sheet, rect: { ...body, left: body.left + index, right: body.left + index } };
  }
  return null;
}
