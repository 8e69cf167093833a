import type { Planblad } from "../../model/formatieplan/namen";
import type { SheetPlan } from "../../model/workbook-plan";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { bladBezettingslijst } from "../inlezen/blad-bezettingslijst";
import { bladInlezen } from "../inlezen/blad-inlezen";
import { bladMutaties } from "../scenarios/blad-mutaties";
import { bladScenarios } from "../scenarios/blad-scenarios";
import { bladPlaatsing } from "../was-wordt/blad-plaatsing";
import { bladWas } from "../was-wordt/blad-was";
import { bladWasWordt } from "../was-wordt/blad-was-wordt";
import type { PlanExtra } from "./plan-extra";

export interface ExtraBlad {
  readonly blad: Planblad;
  /** For the start sheet. */
  readonly uitleg: string;
  make(context: FormatieplanContext): SheetPlan;
}

/** The sheets of a plan beside the plan and its views, in the order in which they stand. */
export function extraBladen({ wasWordt, scenarios, inlezen, bezetting }: PlanExtra): readonly ExtraBlad[] {
  const bladen: ExtraBlad[] = [];
  if (wasWordt !== null) {
    bladen.push({ blad: "waswordt", uitleg: "Het oude en het nieuwe plan naast elkaar, met soort wijziging, verschil en motief", make: (context) => bladWasWordt(context, wasWordt) });
    if (wasWordt.plaatsing !== null) bladen.push({ blad: "plaatsing", uitleg: "Per persoon van een was-plaats, zonder naam: functievolger, geplaatst, herplaatsingskandidaat of boventallig", make: (context) => bladPlaatsing(context, wasWordt) });
  }
  if (scenarios !== null) {
    bladen.push({ blad: "scenarios", uitleg: "De basis en twee scenario's naast elkaar, in fte en kosten per afdeling en schaal", make: (context) => bladScenarios(context, scenarios) });
    bladen.push({ blad: "mutaties", uitleg: "De wijzigingen van elk scenario, met ingangsdatum", make: (context) => bladMutaties(context, scenarios) });
  }
  if (bezetting !== null) {
    bladen.push({ blad: "bezettingslijst", uitleg: "De lijst uit het salaris- of HR-systeem naast het plan, per formatieplaats", make: (context) => bladBezettingslijst(context, bezetting.inlezen.bron, bezetting.aansluiting) });
    bladen.push({ blad: "nietgekoppeld", uitleg: "Rijen van die lijst die niet zijn gekoppeld, en waarom", make: (context) => bladInlezen(context, bezetting.inlezen, "nietgekoppeld") });
  }
  if (inlezen !== null) bladen.push({ blad: "inlezen", uitleg: "Hoe uw lijst is gelezen, en wat niet kon worden gelezen", make: (context) => bladInlezen(context, inlezen, "inlezen") });
  if (wasWordt !== null) bladen.push({ blad: "was", uitleg: "Het plan zoals het was: de bron van Was-wordt", make: (context) => bladWas(context, wasWordt) });
  return bladen;
}
