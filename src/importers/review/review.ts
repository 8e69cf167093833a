import type { ImportResult } from "../import-result";
import type { CellValue, ReviewedTabel } from "./reviewed-tables";

/** Names a row of what was read: its table and its place in it, from 0 ("Functies 3"). */
export type RowKey = string;

export const rowKey = (tabel: ReviewedTabel, index: number): RowKey => `${tabel} ${index}`;

/** What the user decided about a document that was read. What was read itself never changes. */
export interface Review {
  readonly naam: string;
  readonly kort: string;
  readonly leftOut: ReadonlySet<RowKey>;
  /** Corrected cells by column. */
  readonly corrections: ReadonlyMap<RowKey, Readonly<Record<string, CellValue>>>;
}

export function startReview({ kader }: ImportResult): Review {
  return { naam: kader.kader.naam, kort: kader.kort, leftOut: new Set(), corrections: new Map() };
}

const KORT = /^[A-Za-z][A-Za-z0-9]{0,19}$/;

/** Whether a short name can begin the names of tables: a letter, then letters and digits, twenty at most. */
export function isKort(kort: string): boolean {
  return KORT.test(kort);
}
