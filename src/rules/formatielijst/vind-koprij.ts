import { koppelKolommen } from "./koppel-kolommen";
import type { Lijst } from "./lijst";

/** Titles and remarks above a list take no more rows than this. */
const MOST_ROWS_ABOVE = 30;
const FEWEST_HEADS = 2;

/**
 * The row with the heads: of the first rows the one with most known heads, the upper of two. null when no row has two of them, with which a
 * list of places cannot be told from other cells.
 * @returns its place in lijst.rijen, from 0
 */
export function vindKoprij({ rijen }: Lijst): number | null {
  let best: { at: number; found: number } | null = null;
  rijen.slice(0, MOST_ROWS_ABOVE).forEach((rij, at) => {
    const found = koppelKolommen(rij).filter(({ veld }) => veld !== null).length;
    if (found >= FEWEST_HEADS && found > (best?.found ?? 0)) best = { at, found };
  });
  return (best as { at: number } | null)?.at ?? null;
}
