import { loadKader } from "../../../frameworks/load-kader";
import { SUMMARIES } from "../../../frameworks/summaries";
import type { Kader } from "../../../model/kader";
import type { TabelNaam } from "../../../model/tabellen";
import { cellAddress } from "../../../model/address";
import type { TablePlace, TableProblem } from "../../../workbook/excel/read/table-rows";
import { kaderInWorkbook } from "../../actions/kader-in-workbook";
import type { Standing } from "../../actions/standing";

/** A framework to read, compare or search, with where its rows stand when they stand in the workbook. */
export interface GeladenKader {
  readonly kader: Kader;
  /** null for a built-in framework that is not in the workbook. */
  readonly places: Readonly<Partial<Record<TabelNaam, TablePlace>>> | null;
  readonly problems: readonly TableProblem[];
}

/** The frameworks in the workbook, as their tables are now. @throws what Office.js throws */
export async function kadersInWerkmap(standing: Standing): Promise<readonly GeladenKader[]> {
  const found: GeladenKader[] = [];
  for (const { kort } of standing.sets.filter(({ task }) => task === null)) {
    const { kader, places, problems } = await kaderInWorkbook(kort);
    if (kader) found.push({ kader, places, problems });
  }
  return found;
}

/** The frameworks in the workbook, then the built-in ones that it has not. @throws what Office.js throws */
export async function alleKaders(standing: Standing): Promise<readonly GeladenKader[]> {
  const own = await kadersInWerkmap(standing);
  const others = SUMMARIES.filter(({ id }) => !own.some(({ kader }) => kader.kader.id === id));
  const builtIn = await Promise.all(others.map(({ id }) => loadKader(id)));
  return [...own, ...builtIn.flatMap((kader) => (kader ? [{ kader, places: null, problems: [] }] : []))];
}

/** The sheet and cell of a row; null when it does not stand in the workbook. */
export function celVan(geladen: GeladenKader, tabel: TabelNaam, rij: number, kolom: string): { readonly sheet: string; readonly cell: string } | null {
  const place = geladen.places?.[tabel];
  const row = place?.rows[rij];
  return place && row !== undefined ? { sheet: place.sheet, cell: cellAddress(row, place.columns[kolom] ?? Object.values(place.columns)[0] ?? 1) } : null;
}
