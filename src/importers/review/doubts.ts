import type { Bevinding } from "../../model/tabellen";
import type { ImportResult } from "../import-result";
import { placeLines } from "./place-lines";
import { rowKey, type RowKey } from "./review";
import { REVIEWED, rowsOf } from "./reviewed-tables";
import { rowLines } from "./row-lines";

/** Of these findings those that rest on a line of a row, by row; rows without any have no entry. */
export function findingsByRow(result: ImportResult, bevindingen: readonly Bevinding[]): ReadonlyMap<RowKey, readonly Bevinding[]> {
  const byLine = new Map<number, Bevinding[]>();
  for (const bevinding of bevindingen) {
    for (const line of rowLines(bevinding, result)) {
      const known = byLine.get(line);
      if (known) known.push(bevinding);
      else byLine.set(line, [bevinding]);
    }
  }
  const found = new Map<RowKey, readonly Bevinding[]>();
  if (byLine.size === 0) return found;
  for (const tabel of REVIEWED) {
    for (const [index, row] of rowsOf(result.kader.tabellen, tabel).entries()) {
      const own = new Set(placeLines(row.plaats).flatMap((line) => byLine.get(line) ?? []));
      if (own.size > 0) found.set(rowKey(tabel, index), [...own]);
    }
  }
  return found;
}
