/** The copy of a plan for the works council: a set of sheets of its own, made of the plan as it stands. */
import { makeNaming, type TakenNames } from "../../../model/naming";
import type { WorkbookPlan } from "../../../model/workbook-plan";
import { legScenarios } from "../../../plans/formatieplan-extra/leg-extra";
import { GEEN_EXTRA } from "../../../plans/formatieplan-extra/plan-extra";
import { planFormatieplan } from "../../../plans/formatieplan/plan-formatieplan";
import { orKopie } from "../../../rules/formatieplan/or-kopie";
import { leesMutaties } from "../../../rules/plan-lezen/lees-mutaties";
import { leesPlan, type GelezenPlan } from "../../../rules/plan-lezen/lees-plan";
import { leesWasWordt, type GelezenWasWordt } from "../../../rules/plan-lezen/lees-was-wordt";
import type { Mutatie } from "../../../rules/scenario/mutatie";
import { readPlanTables } from "../../../workbook/excel/read/read-plan-tables";
import { bevindingenOfPlan } from "../../actions/bevindingen-of-plan";
import { plantabellenOfRead } from "../../actions/plantabellen-of-read";
import type { StandingSet } from "../../actions/standing";
import { today } from "../../actions/today";

/** A plan with what stands beside it. */
export interface WholePlan {
  readonly kort: string;
  readonly gelezen: GelezenPlan;
  readonly wasWordt: GelezenWasWordt | null;
  /** null = the plan has no scenario's. */
  readonly mutaties: readonly Mutatie[] | null;
}

export interface OrCopy {
  readonly plan: WorkbookPlan;
  /** Dutch sentences: what was left out, and what to look at. */
  readonly weggelaten: readonly string[];
}

/** @returns null when the plan's table is gone. @throws what Office.js throws */
export async function readWholePlan(set: StandingSet): Promise<WholePlan | null> {
  const { kort } = set;
  const tabellen = plantabellenOfRead(kort, await readPlanTables(kort), await bevindingenOfPlan(set));
  const gelezen = leesPlan(tabellen);
  return gelezen === null ? null : { kort, gelezen, wasWordt: leesWasWordt(tabellen), mutaties: leesMutaties(tabellen) };
}

/**
 * @param taken names that the workbook has in which the copy comes
 * @param behoud heads of own columns to keep
 */
export function orCopy({ kort, gelezen, wasWordt, mutaties }: WholePlan, taken: TakenNames, behoud: readonly string[]): OrCopy {
  const { gegevens, weggelaten } = orKopie(gelezen.gegevens, behoud);
  const naming = makeNaming(taken);
  const copy = { ...gegevens, naam: `${gegevens.naam}, kopie zonder personen` };
  const plan = planFormatieplan(copy, {
    naming, gemaaktOp: today(), existing: { kort: naming.kort(`${kort}OR`), sheets: new Map() },
    extra: { ...GEEN_EXTRA, wasWordt: wasWordt === null ? null : { ...wasWordt, plaatsing: null }, scenarios: mutaties === null ? null : legScenarios(copy, mutaties) },
  });
  const bladen = ["Plaatsing", "Bezettingslijst", "Niet gekoppeld", "Inlezen"];
  return { plan, weggelaten: [...weggelaten, `Deze bladen komen niet mee: ${bladen.join(", ")}.`] };
}
