/** What a write into a table's cells does to the table. */
import type { Rect } from "../../../model/address";
import { rectsOverlap } from "../../../model/address";
import type { BookSheet, BookTable } from "../../../model/book";
import type { Engine } from "../engine";
import { movedFormula } from "./fill-formula";
import { headerNames } from "../rules/table-headers";
import type { Area } from "./area";
import { cellAt, ensureCell } from "./cell-access";
import { tableBody, tableHeader, tablesOver } from "./table-cells";

/** Keeps headers texts and unique, and notes columns whose every row holds the same formula as calculated columns. */
export function afterTableWrite(engine: Engine, target: Area): void {
  for (const table of tablesOver(target.sheet, target.rect)) {
    if (rectsOverlap(tableHeader(table), target.rect)) takeHeaders(engine, target.sheet, table);
    if (rectsOverlap(tableBody(table), target.rect)) noteCalculatedColumns(target.sheet, table, target.rect);
  }
}

/** Names the columns after the header cells, and writes the names back where they had to differ. */
export function takeHeaders(engine: Engine, sheet: BookSheet, table: BookTable): void {
  const cells = table.columns.map((_, index) => cellAt(sheet, table.top, table.left + index)?.value ?? null);
  for (const [index, name] of headerNames(cells, engine.culture).entries()) {
    const cell = ensureCell(sheet, table.top, table.left + index);
    cell.value = name;
    cell.formula = null;
    const column = table.columns[index];
    if (column) column.name = name;
  }
}

/** Looks at the columns that `written` touches. A column in which not every row has the formula keeps what it had. */
export function noteCalculatedColumns(sheet: BookSheet, table: BookTable, written: Rect): void {
  for (const [index, column] of table.columns.entries()) {
    const left = table.left + index;
    if (left < written.left || left > written.right) continue;
    const first = cellAt(sheet, table.top + 1, left)?.formula ?? null;
    if (first !== null || column.formula !== null) if (isInEveryRow(sheet, table, left, first)) column.formula = first;
  }
}

function isInEveryRow(sheet: BookSheet, table: BookTable, column: number, formula: string | null): boolean {
  const top = table.top + 1;
  for (let row = top; row < top + table.rowCount; row++) {
    const found = cellAt(sheet, row, column)?.formula ?? null;
    if (found !== (formula === null ? null : movedFormula(formula, row - top, 0))) return false;
  }
  return true;
}

/** New rows get the formula of every calculated column. */
export function fillCalculatedColumns(engine: Engine, { sheet, table }: { sheet: BookSheet; table: BookTable }, rows: Rect): void {
  for (const [index, column] of table.columns.entries()) {
    if (column.formula === null) continue;
    for (let row = rows.top; row <= rows.bottom; row++) {
      const cell = ensureCell(sheet, row, table.left + index);
      cell.formula = movedFormula(column.formula, row - table.top - 1, 0);
      cell.value = 0;
    }
  }
  engine.noteChange(sheet, rows);
}
