import type { CellValue } from "../../model/workbook-plan";

/** A list as cells: a range of the user's sheet, or a file. Dates in sheets are Excel's day numbers. */
export interface Lijst {
  readonly rijen: readonly (readonly CellValue[])[];
  /** Number of the first row as the user sees it. */
  readonly eersteRij: number;
}

/** A row, or a cell of a row, that could not be read. */
export interface Uitzondering {
  /** Row number as the user sees it. */
  readonly rij: number;
  /** Head of the column; null when it is about the whole row. */
  readonly kolom: string | null;
  /** What stands there, as text. */
  readonly inhoud: string;
  /** Dutch sentence. */
  readonly reden: string;
  /** true: the row stands in the plan, with this cell left empty. false: the row does not. */
  readonly overgenomen: boolean;
}

/** A cell as a reader of a Dutch sheet sees it. */
export function celtekst(cel: CellValue | undefined): string {
  if (cel === null || cel === undefined) return "";
  if (typeof cel === "number") return String(cel).replace(".", ",");
  return typeof cel === "boolean" ? (cel ? "WAAR" : "ONWAAR") : cel.replace(/\s+/g, " ").trim();
}
