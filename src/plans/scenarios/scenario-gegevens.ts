import type { Mutatie } from "../../rules/scenario/mutatie";

/** What the sheets Scenario's and Mutaties are made of, beside the plan itself (the baseline). */
export interface ScenarioGegevens {
  readonly mutaties: readonly Mutatie[];
  /** Day of which fte is shown, "2026-12-31": an effective date in the year must show. */
  readonly stand: string | null;
  /** The two scenarios that stand beside the baseline. */
  readonly scenario1: string;
  readonly scenario2: string;
}
