import type { Kader } from "../../model/kader";
import type { Bevinding, Tabellen } from "../../model/tabellen";
import type { ImportResult } from "../import-result";
import { kaderId } from "../kader-id";
import { rowKey, type Review } from "./review";
import { REVIEWED, rowsOf } from "./reviewed-tables";
import { userFindings } from "./user-findings";

const WEIGHT: Readonly<Record<Bevinding["ernst"], number>> = { fout: 0, waarschuwing: 1, info: 2 };

/**
 * The framework as the user wants it written: without the rows left out, with the corrections, under the chosen name. What the user changed
 * stands among its Bevindingen. A table of which no row is left is absent.
 */
export function reviewedKader(result: ImportResult, review: Review): Kader {
  const { kader } = result;
  const tabellen: Record<string, readonly unknown[]> = {};
  for (const tabel of REVIEWED) {
    const rows = rowsOf(kader.tabellen, tabel).flatMap((row, index) => {
      const key = rowKey(tabel, index);
      return review.leftOut.has(key) ? [] : [{ ...row, ...review.corrections.get(key) }];
    });
    if (rows.length > 0) tabellen[tabel] = rows;
  }
  const bevindingen = [...(kader.tabellen.Bevindingen ?? []), ...userFindings(kader.tabellen, review)].sort((a, b) => WEIGHT[a.ernst] - WEIGHT[b.ernst]);
  return {
    ...kader,
    kort: review.kort,
    kader: { ...kader.kader, id: kaderId(review.kort), naam: review.naam },
    // Corrections were read as their columns say (readCorrection), so that the rows keep their types.
    tabellen: { ...(tabellen as Omit<Tabellen, "Kader">), ...(bevindingen.length > 0 ? { Bevindingen: bevindingen } : {}) },
  };
}
