import type { Bevinding } from "../../model/tabellen";
import { leesPlan, type GelezenPlan } from "../../rules/plan-lezen/lees-plan";
import { readPlanTables } from "../../workbook/excel/read/read-plan-tables";
import { plantabellenOfRead } from "./plantabellen-of-read";

/**
 * The formation plan of a set as it stands in the workbook; null when its table is gone. @param bevindingen of its source, where sheets are
 * made of it. @throws what Office.js throws
 */
export async function planInWorkbook(kort: string, bevindingen: readonly Bevinding[] = []): Promise<GelezenPlan | null> {
  return leesPlan(plantabellenOfRead(kort, await readPlanTables(kort), bevindingen));
}
