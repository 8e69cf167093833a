import type { ReviewedTabel } from "../../../importers/review/reviewed-tables";
import type { Ernst } from "../../../model/tabellen";

/** Findings of one weight, the half rows, or what the user's corrections solved. */
export type ShownFindings = Ernst | "halve-rijen" | "opgelost";

/** Which part of the review is shown. */
export type ReviewPlace =
  | { readonly kind: "overview" }
  /** `from` is the row that the user comes from. */
  | { readonly kind: "tabel"; readonly tabel: ReviewedTabel; readonly from: number | null }
  /** `among` are the rows that the list showed, to go from one to the next. */
  | { readonly kind: "rij"; readonly tabel: ReviewedTabel; readonly index: number; readonly among: readonly number[] }
  | { readonly kind: "bevindingen"; readonly of: ShownFindings }
  | { readonly kind: "niet-geplaatst" };

/** How a table's list is looked at; kept while one of its rows is open. */
export interface ListView {
  readonly tabel: ReviewedTabel | null;
  readonly filter: "all" | "check" | "changed";
  readonly search: string;
  readonly page: number;
}

export const NO_VIEW: ListView = { tabel: null, filter: "all", search: "", page: 0 };
