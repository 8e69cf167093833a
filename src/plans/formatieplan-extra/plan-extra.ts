import type { Aansluiting } from "../../rules/bezettingslijst/leg-naast-plan";
import type { InleesGegevens } from "../inlezen/inlees-gegevens";
import type { ScenarioGegevens } from "../scenarios/scenario-gegevens";
import type { WasWordtGegevens } from "../was-wordt/was-wordt-gegevens";

/** What a formation plan can hold beside the plan and its views. null = no sheet of it. */
export interface PlanExtra {
  readonly wasWordt: WasWordtGegevens | null;
  readonly scenarios: ScenarioGegevens | null;
  /** How the list was read that the plan was made of. */
  readonly inlezen: InleesGegevens | null;
  /** A payroll list laid against the plan. */
  readonly bezetting: { readonly aansluiting: Aansluiting; readonly inlezen: InleesGegevens } | null;
}

export const GEEN_EXTRA: PlanExtra = { wasWordt: null, scenarios: null, inlezen: null, bezetting: null };
