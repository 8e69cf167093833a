/** The people side of was/wordt, without names: a line per person of a place that was, and what became of them. */
import { nameKey } from "../../model/same-name";
import type { WasPlaats } from "./was-plan";
import type { Overgang } from "./was-wordt-plaats";

/** In the order in which the trade lists them. Which one it is, is decided by people: the sheet never fills it in. */
export const PLAATSINGSTATUSSEN = ["functievolger", "geplaatst", "herplaatsingskandidaat", "boventallig"] as const;

export type Plaatsingstatus = (typeof PLAATSINGSTATUSSEN)[number];

export interface PlaatsingRegel {
  readonly was: string;
  /** 1, 2, ... within the place; null where the plan does not say how many persons there are. */
  readonly nr: number | null;
  readonly wordt: string | null;
  readonly status: Plaatsingstatus | null;
  readonly toelichting: string | null;
}

/**
 * A line for every person of the old plan. A place without persons or bezetting gets none; one that does not say gets one line without
 * number. Where a place became exactly one place, that place is filled in; the status never is.
 */
export function legPlaatsing(was: readonly WasPlaats[], overgangen: readonly Overgang[]): readonly PlaatsingRegel[] {
  const targets = new Map<string, (string | null)[]>();
  for (const overgang of overgangen) {
    if (overgang.was === null) continue;
    const key = nameKey(overgang.was);
    targets.set(key, [...(targets.get(key) ?? []), overgang.wordt]);
  }
  return was.flatMap(({ formatieplaats, personen, bezetting }) => {
    const found = targets.get(nameKey(formatieplaats)) ?? [];
    const wordt = found.length === 1 ? (found[0] ?? null) : null;
    const line = (nr: number | null): PlaatsingRegel => ({ was: formatieplaats, nr, wordt, status: null, toelichting: null });
    if (personen !== null) return Array.from({ length: Math.round(personen) }, (_, at) => line(at + 1));
    return bezetting === 0 ? [] : [line(null)];
  });
}
