import { cellKey } from "../../../src/model/book";
import type { BookCell, BookSheet } from "../../../src/model/book";
import { cellAddress } from "../../../src/model/address";
import { keyColumn, keyRow } from "../../../src/model/book";
import type { WriteOptions } from "../../../src/workbook/excel/write/write-plan";
import type { Engine } from "../../../src/workbench/engine/engine";

/** Options of a write that nobody watches or cancels. */
export function quietly(): WriteOptions {
  return { onProgress: () => undefined, signal: new AbortController().signal };
}

export function sheetOf(engine: Engine, name: string): BookSheet {
  const sheet = engine.book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellOf(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** What the cells of a sheet hold, by address: formulas where there are, else values. Empty cells are left out. */
export function contents(sheet: BookSheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const content = cell.formula ?? cell.value;
    if (content !== null) found[cellAddress(keyRow(key), keyColumn(key))] = content;
  }
  return found;
}

/** Everything of a workbook, to compare before and after. */
export function snapshot(engine: Engine): unknown {
  return JSON.parse(JSON.stringify(engine.book, (_, value: unknown) => (value instanceof Map ? [...value].sort(([a], [b]) => Number(a) - Number(b)) : value))) as unknown;
}
