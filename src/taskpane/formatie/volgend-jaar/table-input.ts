/** A dated table as the user gives it in the pane: kept from the old plan, that of the settings, an example, the selection, or pasted text. */
import { csvRows } from "../../../importers/formats/sheet/csv-rows";
import type { CellValue } from "../../../model/workbook-plan";

export interface TableInput {
  /** "oud", "eigen" (of the settings of this workbook), "selectie", "plakken", or the id of an example. */
  readonly source: string;
  /** What was selected, with its place; null before it is read. */
  readonly selected: { readonly place: string; readonly rows: readonly (readonly CellValue[])[] } | null;
  readonly pasted: string;
  readonly naam: string;
  /** "2027-01-01", or "" */
  readonly datum: string;
  readonly bron: string;
}

export const OLD_TABLE: TableInput = { source: "oud", selected: null, pasted: "", naam: "", datum: "", bron: "" };

/** How cells were read as rows of a table. */
export type TableReading<Regel> =
  | { readonly kind: "read"; readonly regels: readonly Regel[]; /** Dutch sentences. */ readonly lezingen: readonly string[] }
  | { readonly kind: "wrong"; /** Dutch sentence. */ readonly sentence: string }
  | { readonly kind: "noHeads" };

/** The cells that were given; null when there are none yet, or the table needs none. */
export function givenRows({ source, selected, pasted }: TableInput): readonly (readonly CellValue[])[] | null {
  if (source === "selectie") return selected?.rows ?? null;
  return source === "plakken" && pasted.trim() !== "" ? csvRows(pasted) : null;
}

export interface DatedTable<Regel> {
  readonly id: string | null;
  readonly naam: string;
  readonly datum: string | null;
  readonly bron: string | null;
  readonly regels: readonly Regel[];
}

/**
 * The table that the input gives: null keeps the old one, undefined says that something is lacking still (rows, a name or a date).
 * @param reading of givenRows
 */
export function tableOf<Regel>({ source, naam, datum, bron }: TableInput, reading: TableReading<Regel> | null, own: DatedTable<Regel> | null, examples: readonly DatedTable<Regel>[]): DatedTable<Regel> | null | undefined {
  if (source === "oud") return null;
  if (source === "eigen") return own ?? undefined;
  const example = examples.find(({ id }) => id === source);
  if (example) return example;
  if (reading?.kind !== "read" || reading.regels.length === 0 || naam.trim() === "" || datum === "") return undefined;
  return { id: null, naam: naam.trim(), datum, bron: bron.trim() === "" ? null : bron.trim(), regels: reading.regels };
}
