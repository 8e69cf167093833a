import { loadKader } from "../../frameworks/load-kader";
import type { Kader } from "../../model/kader";
import type { TabelNaam } from "../../model/tabellen";
import { totaalUitBevindingen } from "../../model/vermeld-totaal";
import { readKaderTables } from "../../workbook/excel/read/read-kader-tables";
import type { TablePlace, TableProblem } from "../../workbook/excel/read/table-rows";

export interface KaderInWorkbook {
  /** null when the workbook has no table `<kort>_Kader`. */
  readonly kader: Kader | null;
  /** Cells that cannot be read; the kader is then not complete. */
  readonly problems: readonly TableProblem[];
  /** Where the rows of each table stand. */
  readonly places: Readonly<Partial<Record<TabelNaam, TablePlace>>>;
}

/**
 * A framework as its tables in the workbook say it now; the total that the source states comes from the built-in one or from a finding.
 * @throws what Office.js throws
 */
export async function kaderInWorkbook(kort: string): Promise<KaderInWorkbook> {
  const { tabellen, problems, places } = await readKaderTables(kort);
  const { Kader: own, ...others } = tabellen;
  const [kader] = own ?? [];
  if (!kader) return { kader: null, problems, places };
  const builtIn = await loadKader(kader.id);
  return { kader: { kort, kader, tabellen: others, totaleFormatie: builtIn?.totaleFormatie ?? totaalUitBevindingen(others.Bevindingen ?? []) }, problems, places };
}
