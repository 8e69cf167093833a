import { leesPlan, type GelezenPlan } from "../../../rules/plan-lezen/lees-plan";
import type { CellValue } from "../../../model/workbook-plan";
import type { GelezenTabel } from "../../../model/formatieplan/gelezen-tabel";
import { readPlanTables } from "../../../workbook/excel/read/read-plan-tables";
import { plantabellenOfRead } from "../../actions/plantabellen-of-read";

/** A plan in the open workbook, with the table of its places as it stands: what is filled in must find its row. */
export interface PlanTable {
  readonly read: GelezenPlan;
  readonly tabel: GelezenTabel;
}

/** null when the table of places is gone. @throws what Office.js throws */
export async function readPlanTable(kort: string): Promise<PlanTable | null> {
  const tabellen = plantabellenOfRead(kort, await readPlanTables(kort));
  const [read, tabel] = [leesPlan(tabellen), tabellen.tabel("Formatieplan")];
  return read === null || tabel === null ? null : { read, tabel };
}

/** The cells of a column, below its head; empty when the table has no such column. */
export function columnCells({ kolommen, rijen }: GelezenTabel, naam: string): readonly CellValue[] {
  const at = kolommen.findIndex((kop) => kop.toLowerCase() === naam.toLowerCase());
  return at < 0 ? [] : rijen.map((rij) => rij[at] ?? null);
}
