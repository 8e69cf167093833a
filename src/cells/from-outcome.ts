/** The one place that turns what a rule says into a cell: its value, or #N/B with a Dutch sentence. */
import type { Outcome } from "../model/outcome";
import type { CellProblem} from "./answer";
import { notDetermined, type Value } from "./answer";
import { listed, shown } from "./sentence";

export type Open = Exclude<Outcome<unknown>, { readonly kind: "determined" }>;

/**
 * @param over what the question is about, at the head of the sentence ("totaal 31"); "" for none
 * @param soort what the candidates are ("schaal"); left out, they are not named beside the reason
 */
export function fromOutcome<T extends Value>(outcome: Outcome<T>, over: string, soort?: string): T | CellProblem {
  return outcome.kind === "determined" ? outcome.value : problemOf(outcome, over, soort);
}

/** The problem of an outcome without a value. */
export function problemOf(outcome: Open, over: string, soort?: string): CellProblem {
  const head = over === "" ? "" : `${over}: `;
  switch (outcome.kind) {
    case "missing":
      return notDetermined(`${head}er ontbreekt: ${listed(outcome.facts, "en")}`);
    case "undetermined":
    case "conflict": {
      const candidates = outcome.candidates.filter(isValue).map(shown);
      const named = soort === undefined || candidates.length === 0 ? [] : [`${soort} ${listed(candidates, "of")}`];
      return notDetermined(`${head}${[...named, ...outcome.because.map(({ sentence }) => sentence)].join("; ")}`);
    }
  }
}

function isValue(candidate: unknown): candidate is Value {
  return typeof candidate === "string" || typeof candidate === "number" || typeof candidate === "boolean";
}
