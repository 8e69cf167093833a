import { eersteTekstrij } from "./eerste-tekstrij";
import type { BekendVeld } from "./koppel-velden";
import { celtekst, type Lijst } from "./lijst";
import { LIJSTVELDEN } from "./lijstvelden";
import { vindKoprij } from "./vind-koprij";

const FEWEST = 2;
const MOST = 30;

export interface Kopregels {
  /** The rows that can hold the heads: the first with two or more filled cells; `at` is the place in lijst.rijen, from 0. */
  readonly mogelijk: readonly { readonly at: number; readonly nummer: number; readonly koppen: readonly string[] }[];
  /** The one that is taken when the user says nothing; null when no row can be one. */
  readonly gekozen: number | null;
  /** Whether its heads are known: else the user says what each column is. */
  readonly herkend: boolean;
}

/** Where the heads of a list may stand. @param bekend fields of the list; those of a list of places when left out */
export function kopregels(lijst: Lijst, bekend: readonly BekendVeld<string>[] = LIJSTVELDEN): Kopregels {
  const known = vindKoprij(lijst, bekend);
  const mogelijk = lijst.rijen.flatMap((rij, at) => {
    const koppen = rij.map(celtekst).filter((kop) => kop !== "");
    return koppen.length >= FEWEST ? [{ at, nummer: lijst.eersteRij + at, koppen }] : [];
  }).slice(0, MOST);
  return { mogelijk, gekozen: known ?? eersteTekstrij(lijst) ?? mogelijk[0]?.at ?? null, herkend: known !== null };
}
