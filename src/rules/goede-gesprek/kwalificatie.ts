import { matchKey } from "../match-key";

/** The five qualifications in the order of art. 6 lid 5, lowest first. Their scores 1-5 are choice K1. */
export const KWALIFICATIES = ["Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend"] as const;

export type Kwalificatie = (typeof KWALIFICATIES)[number];

/** As printed, so that most cells need no folding of case and spaces, and by key. */
const KNOWN: ReadonlyMap<string, Kwalificatie> = new Map(KWALIFICATIES.flatMap((kwalificatie) => [[kwalificatie, kwalificatie], [matchKey(kwalificatie), kwalificatie]]));

const SCORES: ReadonlyMap<Kwalificatie, number> = new Map(KWALIFICATIES.map((kwalificatie, index) => [kwalificatie, index + 1]));

/** Reads a label in words, whatever its case or spaces; null when it is none of the five. */
export function readKwalificatie(text: string): Kwalificatie | null {
  return KNOWN.get(text) ?? KNOWN.get(matchKey(text)) ?? null;
}

/** A label exactly as printed -> its score. */
export const SCORE_AS_PRINTED: ReadonlyMap<unknown, number> = SCORES;

/** Onvoldoende = 1 ... Uitstekend = 5 (K1). */
export function scoreOf(kwalificatie: Kwalificatie): number {
  const score = SCORES.get(kwalificatie);
  if (score === undefined) throw new Error(`"${kwalificatie}" is geen kwalificatie`);
  return score;
}
