import type { Kader } from "../../model/kader";
import { makeNaming } from "../../model/naming";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { PLAN_SOORTEN, type PlanSoort } from "../../plans/plan-soort";
import { planWorkbook } from "../../plans/plan-workbook";
import type { Standing } from "./standing";
import { today } from "./today";

/** The plan of a new set with every view that the framework can give. */
export function planEverything(kader: Kader, standing: Standing): WorkbookPlan {
  return planKader(kader, PLAN_SOORTEN, standing);
}

/** The plan of a new set, with names that are free in the workbook. */
export function planKader(kader: Kader, soorten: readonly PlanSoort[], standing: Standing): WorkbookPlan {
  return planWorkbook(kader, { naming: makeNaming(standing.situation.taken), gemaaktOp: today(), soorten });
}
