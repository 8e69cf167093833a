import type { Tabellen } from "../../model/tabellen";
import { rowKey, type Review } from "./review";
import { REVIEWED, rowsOf } from "./reviewed-tables";

/** The tables as the user wants them: without the rows left out, with the corrections. A table of which no row is left is absent; findings are not among them. */
export function reviewedRows(read: Omit<Tabellen, "Kader">, { leftOut, corrections }: Pick<Review, "leftOut" | "corrections">): Omit<Tabellen, "Kader"> {
  const tabellen: Record<string, readonly unknown[]> = {};
  for (const tabel of REVIEWED) {
    const rows = rowsOf(read, tabel).flatMap((row, index) => {
      const key = rowKey(tabel, index);
      return leftOut.has(key) ? [] : [{ ...row, ...corrections.get(key) }];
    });
    if (rows.length > 0) tabellen[tabel] = rows;
  }
  // Corrections were read as their columns say (readCorrection), so that the rows keep their types.
  return tabellen as Omit<Tabellen, "Kader">;
}
