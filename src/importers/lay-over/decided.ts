import { rowKey, type Review } from "../review/review";
import type { AnyRow, CellValue, ReviewedTabel } from "../review/reviewed-tables";

/** A row of the document with what the user decided about it. */
export interface DecidedRow {
  /** With the user's corrections. */
  readonly row: AnyRow;
  /** The corrected cells by themselves: they are the user's, whatever the built-in framework has. */
  readonly corrected: Readonly<Record<string, CellValue>>;
  /** Its subject is in the document, but the user wants it in no table. */
  readonly isLeftOut: boolean;
}

/** @param rows as they were read, in order */
export function decidedRows(tabel: ReviewedTabel, rows: readonly AnyRow[], review: Review): readonly DecidedRow[] {
  return rows.map((read, index) => {
    const key = rowKey(tabel, index);
    const corrected = review.corrections.get(key) ?? {};
    return { row: { ...read, ...corrected, plaats: read.plaats }, corrected, isLeftOut: review.leftOut.has(key) };
  });
}
