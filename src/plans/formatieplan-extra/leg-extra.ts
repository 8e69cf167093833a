import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import type { Mutatie } from "../../rules/scenario/mutatie";
import { legOvergangen } from "../../rules/was-wordt/leg-overgangen";
import { legPlaatsing } from "../../rules/was-wordt/plaatsing";
import { wasPlan } from "../../rules/was-wordt/was-plan";
import type { Overgang } from "../../rules/was-wordt/was-wordt-plaats";
import type { ScenarioGegevens } from "../scenarios/scenario-gegevens";
import type { WasWordtGegevens } from "../was-wordt/was-wordt-gegevens";

/** Names of the two scenarios that a new plan shows; the user may call them otherwise. */
const SCENARIO_1 = "A";
const SCENARIO_2 = "B";

/**
 * Was/wordt of an old plan against a plan. Places that have ended by their date bring that as motive: it is a fact of the old plan.
 * @param wordt its places numbered (rules/formatieplan/nummer-plaatsen.ts)
 */
export function legWasWordt(oud: FormatieplanGegevens, wordt: FormatieplanGegevens, bekend: readonly Overgang[] = []): WasWordtGegevens {
  const was = wasPlan(oud);
  const ended = new Map(oud.plaatsen.flatMap(({ formatieplaats, einddatum }) => (formatieplaats === null || einddatum === null ? [] : [[formatieplaats, einddatum] as const])));
  const numbers = [...new Set(wordt.plaatsen.flatMap(({ formatieplaats }) => (formatieplaats === null ? [] : [formatieplaats])))];
  const overgangen = legOvergangen(was.plaatsen.map(({ formatieplaats }) => formatieplaats), numbers, bekend).map((overgang): Overgang => {
    const einde = overgang.wordt === null && overgang.motief === null && overgang.was !== null ? ended.get(overgang.was) : undefined;
    return einde === undefined ? overgang : { ...overgang, motief: `einddatum ${einde.split("-").reverse().join("-")}` };
  });
  return { was, overgangen, plaatsing: legPlaatsing(was.plaatsen, overgangen) };
}

/** Scenario's over a plan: fte on the last day of planjaar, so that a mutation of the year shows. */
export function legScenarios({ parameters }: FormatieplanGegevens, mutaties: readonly Mutatie[] = []): ScenarioGegevens {
  const names = [...new Set(mutaties.flatMap(({ scenario }) => (scenario === null ? [] : [scenario])))];
  const one = names[0] ?? SCENARIO_1;
  return {
    mutaties, scenario1: one, scenario2: names[1] ?? (one === SCENARIO_2 ? SCENARIO_1 : SCENARIO_2),
    stand: parameters.planjaar.waarde === null ? parameters.peildatum.waarde : `${parameters.planjaar.waarde}-12-31`,
  };
}
