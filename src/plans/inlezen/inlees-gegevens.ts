import type { Uitzondering } from "../../rules/formatielijst/lijst";

/** How a list was read: shown beside the plan that was made of it. */
export interface InleesGegevens {
  /** File or sheet. */
  readonly bron: string;
  readonly lezingen: readonly string[];
  readonly uitzonderingen: readonly Uitzondering[];
}
