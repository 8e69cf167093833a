import { parameternaam, plantabel } from "../../model/formatieplan/namen";
import { leesPlan, type GelezenPlan } from "../../rules/plan-lezen/lees-plan";
import { readPlanTables } from "../../workbook/excel/read/read-plan-tables";

/** The formation plan of a set as it stands in the workbook; null when its table is gone. @throws what Office.js throws */
export async function planInWorkbook(kort: string): Promise<GelezenPlan | null> {
  const { tables, parameters } = await readPlanTables(kort);
  const plan = tables.get(plantabel(kort, "Formatieplan").toLowerCase());
  return leesPlan({
    kort,
    naam: (plan?.kop[0] ?? "").replace(/^[^:]*:\s*/, ""),
    tabel: (naam) => tables.get(plantabel(kort, naam).toLowerCase()) ?? null,
    parameter: (cel) => parameters.get(parameternaam(kort, cel).toLowerCase()) ?? null,
  });
}
