import { koppelVelden, type BekendVeld } from "./koppel-velden";
import type { Lijst } from "./lijst";
import { LIJSTVELDEN } from "./lijstvelden";

/** Titles and remarks above a list take no more rows than this. */
const MOST_ROWS_ABOVE = 30;
const FEWEST_HEADS = 2;

/**
 * The row with the heads: of the first rows the one with most known heads, the upper of two. null when no row has two of them, with which a
 * list cannot be told from other cells.
 * @param bekend fields of the list; those of a list of places when left out
 * @returns its place in lijst.rijen, from 0
 */
export function vindKoprij({ rijen }: Lijst, bekend: readonly BekendVeld<string>[] = LIJSTVELDEN): number | null {
  let best: { at: number; found: number } | null = null;
  rijen.slice(0, MOST_ROWS_ABOVE).forEach((rij, at) => {
    const found = koppelVelden(bekend, rij).filter(({ veld }) => veld !== null).length;
    if (found >= FEWEST_HEADS && found > (best?.found ?? 0)) best = { at, found };
  });
  return (best as { at: number } | null)?.at ?? null;
}
