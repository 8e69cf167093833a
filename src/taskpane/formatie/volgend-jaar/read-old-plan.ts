import { leesMutaties } from "../../../rules/plan-lezen/lees-mutaties";
import { leesPlan, type GelezenPlan } from "../../../rules/plan-lezen/lees-plan";
import type { Mutatie } from "../../../rules/scenario/mutatie";
import { readPlanTables } from "../../../workbook/excel/read/read-plan-tables";
import { bevindingenOfPlan } from "../../actions/bevindingen-of-plan";
import { plantabellenOfRead } from "../../actions/plantabellen-of-read";
import { readStanding } from "../../actions/standing";

/** A plan in the open workbook, as the next year begins with it. */
export interface OldPlan {
  readonly read: GelezenPlan;
  /** null when the plan has no scenario's. */
  readonly mutaties: readonly Mutatie[] | null;
}

/** null when the table of places is gone. @throws what Office.js throws */
export async function readOldPlan(kort: string): Promise<OldPlan | null> {
  const set = (await readStanding()).sets.find((one) => one.kort === kort);
  const tabellen = plantabellenOfRead(kort, await readPlanTables(kort), set ? await bevindingenOfPlan(set) : []);
  const read = leesPlan(tabellen);
  return read === null ? null : { read, mutaties: leesMutaties(tabellen) };
}
