import type { CellValue } from "../../../model/workbook-plan";
import type { ExcelSession } from "../excel-session";

/** Columns of a table, their cells below the head. */
export interface ColumnsRead {
  values(column: string): readonly CellValue[];
  formulas(column: string): readonly CellValue[];
  /** Whether a cell takes whatever is written as text. */
  isText(column: string, row: number): boolean;
}

/** null when the workbook has no such table, or the table not all of the columns. @throws what Office.js throws */
export async function readColumns(table: string, wanted: readonly string[], context: Excel.RequestContext, session: ExcelSession): Promise<ColumnsRead | null> {
  const found = context.workbook.tables.getItemOrNullObject(table);
  found.load("name");
  session.count();
  await context.sync();
  if (found.isNullObject) return null;
  const columns = wanted.map((name) => ({ name, column: found.columns.getItemOrNullObject(name) }));
  for (const { column } of columns) column.load("name");
  session.count();
  await context.sync();
  if (columns.some(({ column }) => column.isNullObject)) return null;
  const ranges = columns.map(({ name, column }) => ({ name, range: column.getDataBodyRange().untrack() }));
  for (const { range } of ranges) range.load("values,formulas,numberFormat");
  session.count();
  await context.sync();
  const cells = new Map(ranges.map(({ name, range }) => [name, { values: range.values.map(([cell]) => cell as CellValue), formulas: range.formulas.map(([cell]) => cell as CellValue), formats: range.numberFormat.map(([format]) => format as CellValue) }]));
  return { values: (column) => cells.get(column)?.values ?? [], formulas: (column) => cells.get(column)?.formulas ?? [], isText: (column, row) => cells.get(column)?.formats[row] === "@" };
}

/** Whether two columns hold the same; empty is null or "". */
export function sameCells(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return one.length === other.length && one.every((cell, at) => (cell ?? "") === (other[at] ?? ""));
}
