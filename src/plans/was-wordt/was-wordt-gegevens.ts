import type { Overgang } from "../../rules/was-wordt/was-wordt-plaats";
import type { WasPlan } from "../../rules/was-wordt/was-plan";
import type { PlaatsingRegel } from "../../rules/was-wordt/plaatsing";

/** What the sheets Was, Was-wordt and Plaatsing are made of, beside the plan itself (the wordt). */
export interface WasWordtGegevens {
  readonly was: WasPlan;
  readonly overgangen: readonly Overgang[];
  /** People side; null = no sheet Plaatsing (a copy for the works council). */
  readonly plaatsing: readonly PlaatsingRegel[] | null;
}
