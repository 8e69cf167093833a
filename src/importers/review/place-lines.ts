import { readPlaats } from "../document/plaats";

/** Every line number that a plaats names. */
export function placeLines(plaats: string): readonly number[] {
  return readPlaats(plaats).flatMap(([from, to]) => Array.from({ length: Math.max(0, to - from + 1) }, (_, more) => from + more));
}
