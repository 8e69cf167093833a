import type { Rect } from "../../../model/address";
import { cellKey, keyColumn, keyRow } from "../../../model/book";
import type { CellPlan } from "../../../model/workbook-plan";
import type { HeadRow } from "./column-map";
import type { ContentCell } from "./content-cell";
import { isWithin, textOf } from "./row-heads";
import type { RowMap } from "./row-map";

/**
 * The row of column heads as it stands and as planned: of our rows that stay the one with most texts. Both are empty when there is none.
 */
export function headRows(
  cells: readonly ContentCell[], extent: readonly Rect[], planned: ReadonlyMap<number, CellPlan>, rows: RowMap,
): { readonly headsBefore: HeadRow; readonly headsAfter: HeadRow } {
  const texts = new Map<number, Map<number, string>>();
  for (const cell of cells) {
    if (cell.formula !== null || typeof cell.value !== "string" || !isWithin(cell, extent)) continue;
    const row = texts.get(cell.row) ?? new Map<number, string>();
    texts.set(cell.row, row.set(cell.column, cell.value));
  }
  const candidates = [...texts].filter(([row]) => isPlanned(planned, rows(row))).sort(([, a], [, b]) => b.size - a.size);
  const [row, headsBefore] = candidates[0] ?? [0, new Map<number, string>()];
  const goal = rows(row);
  const headsAfter = new Map([...planned].filter(([key]) => keyRow(key) === goal).map(([key, cell]) => [keyColumn(key), textOf(cell.value)] as const));
  return { headsBefore, headsAfter };
}

function isPlanned(planned: ReadonlyMap<number, CellPlan>, row: number | null): boolean {
  return row !== null && [...planned.keys()].some((key) => key >= cellKey(row, 0) && key < cellKey(row + 1, 0));
}
