import type { Kader } from "../model/kader";
import { bnp2021 } from "./bnp-2021";
import { ecaboCa006 } from "./ecabo-ca006";
import { fgrCommunicatie } from "./fgr-communicatie";
import { goedeGesprek } from "./goede-gesprek";
import { ommenHr21 } from "./ommen-hr21";

/** The built-in frameworks, in the order in which they are offered. */
export const CATALOGUE: readonly Kader[] = [
  ommenHr21,
  bnp2021,
  ecaboCa006,
  goedeGesprek,
  fgrCommunicatie,
];

/** The built-in framework with this id ("ommen-hr21"); null when there is none. */
export function findKader(id: string): Kader | null {
  return CATALOGUE.find((kader) => kader.kader.id === id) ?? null;
}
