import type { ImportResult } from "../import-result";
import { linkedColumns } from "./linked-columns";
import { rowKey, type Review, type RowKey } from "./review";
import { rowsOf, type CellValue, type ReviewedTabel } from "./reviewed-tables";

/** A cell of what was read. */
export interface CellPlace {
  readonly tabel: ReviewedTabel;
  readonly index: number;
  readonly column: string;
}

/** The other cells where the same name is printed, over all tables that name the same thing. Empty cells are never the same. */
export function sameCells({ kader }: ImportResult, { tabel, index, column }: CellPlace): readonly CellPlace[] {
  const printed = rowsOf(kader.tabellen, tabel)[index]?.[column] ?? null;
  if (printed === null) return [];
  return linkedColumns(tabel, column).flatMap(([other, name]) =>
    rowsOf(kader.tabellen, other).flatMap((row, at): readonly CellPlace[] =>
      row[name] === printed && !(other === tabel && at === index && name === column) ? [{ tabel: other, index: at, column: name }] : []));
}

/** Puts a value in cells. A value that is the printed one takes the correction away again. */
export function correct(result: ImportResult, review: Review, cells: readonly CellPlace[], value: CellValue): Review {
  const corrections = new Map<RowKey, Readonly<Record<string, CellValue>>>(review.corrections);
  for (const { tabel, index, column } of cells) {
    const key = rowKey(tabel, index);
    const others = Object.fromEntries(Object.entries(corrections.get(key) ?? {}).filter(([name]) => name !== column));
    const printed = rowsOf(result.kader.tabellen, tabel)[index]?.[column] ?? null;
    const own = value === printed ? others : { ...others, [column]: value };
    if (Object.keys(own).length > 0) corrections.set(key, own);
    else corrections.delete(key);
  }
  return { ...review, corrections };
}
