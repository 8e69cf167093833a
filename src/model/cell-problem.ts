/** Why a cell of a table cannot be read as its column means it. */
export type CellProblem =
  | { readonly kind: "truth" | "date" }
  | { readonly kind: "error"; readonly error: string }
  /** `text` is what the cell shows. */
  | { readonly kind: "noSchaal" | "noInteger" | "noNumber" | "thousands" | "numberForText"; readonly text: string }
  | { readonly kind: "otherWord"; readonly text: string; readonly words: readonly string[] };
