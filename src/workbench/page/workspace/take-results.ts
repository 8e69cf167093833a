import type { BookCell, BookSheet } from "../../../model/book";
import type { CalculatedSheet } from "../grid/calculation";

/** Puts calculated values in the book's formula cells. `shown` hears of each: the grid has it already. */
export function takeResults(sheet: BookSheet, values: CalculatedSheet, shown: (key: number, cell: BookCell) => void): void {
  for (const [key, value] of values) {
    const cell = sheet.cells.get(key);
    // A formula that was overwritten while the grid calculated: its result is nobody's any more.
    if (!cell || cell.formula === null) continue;
    // A formula that gives an empty text.
    cell.value = value ?? "";
    shown(key, cell);
  }
}
