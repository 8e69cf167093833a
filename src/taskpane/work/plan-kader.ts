import type { Kader } from "../../model/kader";
import { makeNaming } from "../../model/naming";
import type { WorkbookPlan } from "../../model/workbook-plan";
import type { PlanSoort } from "../../plans/plan-soort";
import { planWorkbook } from "../../plans/plan-workbook";
import type { Standing } from "./standing";
import { today } from "./today";

/** The plan of a new set, with names that are free in the workbook. */
export function planKader(kader: Kader, soorten: readonly PlanSoort[], standing: Standing): WorkbookPlan {
  return planWorkbook(kader, { naming: makeNaming(standing.situation.taken), gemaaktOp: today(), soorten });
}
