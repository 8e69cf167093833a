import type { Bevinding } from "../../model/tabellen";
import { readPlaats } from "../document/plaats";
import type { ImportResult } from "../import-result";
import { rowKey, type RowKey } from "./review";
import { REVIEWED, rowsOf } from "./reviewed-tables";

/** A finding about more than this share of the lines is about the document, not about rows. */
const MOST_OF_DOCUMENT = 0.2;

/** The findings that rest on a line of a row, by row; rows without any have no entry. */
export function findingsByRow({ kader, bevindingen, regels }: ImportResult): ReadonlyMap<RowKey, readonly Bevinding[]> {
  const byLine = new Map<number, Bevinding[]>();
  for (const bevinding of bevindingen) {
    const lines = linesOf(bevinding.plaats);
    if (lines.length > Math.max(20, regels.length * MOST_OF_DOCUMENT)) continue;
    for (const line of lines) {
      const known = byLine.get(line);
      if (known) known.push(bevinding);
      else byLine.set(line, [bevinding]);
    }
  }
  const found = new Map<RowKey, readonly Bevinding[]>();
  if (byLine.size === 0) return found;
  for (const tabel of REVIEWED) {
    for (const [index, row] of rowsOf(kader.tabellen, tabel).entries()) {
      const own = new Set(linesOf(row.plaats).flatMap((line) => byLine.get(line) ?? []));
      if (own.size > 0) found.set(rowKey(tabel, index), [...own]);
    }
  }
  return found;
}

function linesOf(plaats: string): readonly number[] {
  return readPlaats(plaats).flatMap(([from, to]) => Array.from({ length: Math.max(0, to - from + 1) }, (_, more) => from + more));
}
