import type { SourceLine } from "../../document/source-line";
import { flattenTables } from "../../steps/flatten-tables";
import { cellTexts, tableRows, type TableRowLines } from "../../steps/table-rows";
import { isTableHead } from "./line-kind";

export const isHeadRow = (row: TableRowLines): boolean => row.cells.size >= 3 && isTableHead(cellTexts(row).join(" "));

/**
 * Leaves tables of functions as tables and flattens all others. A table is one of functions when it has the head of one, or follows such a
 * table with as many columns, as it does after a page break.
 */
export function keepFunctionTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept = new Set<number>();
  let previous: { readonly table: number; readonly columns: number } | null = null;
  const columns = new Map<number, number>();
  const rows = tableRows(lines);
  for (const row of rows) columns.set(row.table, [...row.cells.keys()].reduce((most, column) => Math.max(most, column + 1), columns.get(row.table) ?? 0));
  for (const row of rows) {
    if (isHeadRow(row) || (previous !== null && row.table === previous.table + 1 && columns.get(row.table) === previous.columns)) kept.add(row.table);
    if (kept.has(row.table)) previous = { table: row.table, columns: columns.get(row.table) ?? 0 };
  }
  return flattenTables(lines, (row) => kept.has(row.table));
}
