import type { RijVanTabel, TabelNaam, Tabellen } from "../../model/tabellen";
import { TABELNAMEN } from "../../model/kolommen";

/** The tables whose rows a user looks through: all but the framework's own row and the findings. */
export type ReviewedTabel = Exclude<TabelNaam, "Kader" | "Bevindingen">;

export const REVIEWED = TABELNAMEN.filter((tabel): tabel is ReviewedTabel => tabel !== "Kader" && tabel !== "Bevindingen");

export type CellValue = string | number | null;

/** Any row, by its column names. */
export type AnyRow = Readonly<Record<string, CellValue>> & { readonly plaats: string };

/** The rows of a table that was read; none when the document has no such table. */
export function rowsOf(tabellen: Omit<Tabellen, "Kader">, tabel: ReviewedTabel): readonly AnyRow[] {
  // The row types have no index signature; their columns are those of KOLOMMEN, all text, number or null.
  return (tabellen[tabel] ?? []) as readonly RijVanTabel[ReviewedTabel][] as unknown as readonly AnyRow[];
}
