import type { ImportResult } from "../import-result";
import { rowKey, type Review, type RowKey } from "./review";
import { REVIEWED, rowsOf, type ReviewedTabel } from "./reviewed-tables";

/** In the other tables the column that names a function or a competence. */
const ABOUT: Readonly<Partial<Record<ReviewedTabel, Readonly<Partial<Record<ReviewedTabel, string>>>>>> = {
  Functies: { Kenmerken: "functie", Taken: "functie", Profielen: "functie", Eisen: "functie", Waarderingen: "functie" },
  Competenties: { Profielen: "competentie", Indicatoren: "onderwerp" },
};

/**
 * The rows that are about this row's function or competence and about no other row's: without it they would hang loose. A function that
 * shares its normfunctie with one that stays takes nothing along.
 */
export function rowsAbout({ kader }: ImportResult, review: Review, tabel: ReviewedTabel, index: number): readonly RowKey[] {
  const about = ABOUT[tabel];
  const rows = rowsOf(kader.tabellen, tabel);
  const names = (at: number): readonly unknown[] => (tabel === "Functies" ? [rows[at]?.["functie"], rows[at]?.["normfunctie"]] : [rows[at]?.["competentie"]]).filter((name) => name != null);
  if (!about) return [];
  const others = new Set(rows.flatMap((_, at) => (at === index || review.leftOut.has(rowKey(tabel, at)) ? [] : names(at))));
  const own = new Set(names(index).filter((name) => !others.has(name)));
  return REVIEWED.flatMap((other) => {
    const column = about[other];
    return column === undefined ? [] : rowsOf(kader.tabellen, other).flatMap((row, at) => (own.has(row[column]) ? [rowKey(other, at)] : []));
  });
}

export function leaveOut(review: Review, rows: readonly RowKey[]): Review {
  return { ...review, leftOut: new Set([...review.leftOut, ...rows]) };
}

export function putBack(review: Review, rows: readonly RowKey[]): Review {
  const back = new Set(rows);
  return { ...review, leftOut: new Set([...review.leftOut].filter((key) => !back.has(key))) };
}
