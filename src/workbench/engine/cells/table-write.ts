/** What a write into a table's cells does to the table. */
import type { Rect } from "../../../model/address";
import { rectsOverlap } from "../../../model/address";
import type { BookSheet, BookTable } from "../../../model/book";
import type { Engine } from "../engine";
import { headerNames } from "../rules/table-headers";
import type { Area } from "./area";
import { cellAt, ensureCell } from "./cell-access";
import { tableBody, tableHeader, tablesOver } from "./table-cells";

/** Keeps headers texts and unique, and notes columns whose every row holds the same formula as calculated columns. */
export function afterTableWrite(engine: Engine, target: Area): void {
  for (const table of tablesOver(target.sheet, target.rect)) {
    if (rectsOverlap(tableHeader(table), target.rect)) takeHeaders(engine, target.sheet, table);
    if (rectsOverlap(tableBody(table), target.rect)) noteCalculatedColumns(target.sheet, table);
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

export function noteCalculatedColumns(sheet: BookSheet, table: BookTable): void {
  for (const [index, column] of table.columns.entries()) {
    const formulas = new Set<string | null>();
    for (let row = table.top + 1; row <= table.top + table.rowCount; row++) formulas.add(cellAt(sheet, row, table.left + index)?.formula ?? null);
    const [only = null] = formulas;
    if (formulas.size === 1) column.formula = only;
  }
}

/** New rows get the formula of every calculated column. Structured references are the same text in every row. */
export function fillCalculatedColumns(engine: Engine, { sheet, table }: { sheet: BookSheet; table: BookTable }, rows: Rect): void {
  for (const [index, column] of table.columns.entries()) {
    if (column.formula === null) continue;
    for (let row = rows.top; row <= rows.bottom; row++) {
      const cell = ensureCell(sheet, row, table.left + index);
      cell.formula = column.formula;
      cell.value = 0;
    }
  }
  engine.noteChange(sheet, rows);
}
