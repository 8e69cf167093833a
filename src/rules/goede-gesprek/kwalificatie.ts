import { matchKey } from "../match-key";

/** The five qualifications in the order of art. 6 lid 5, lowest first. Their scores 1-5 are choice K1. */
export const KWALIFICATIES = ["Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend"] as const;

export type Kwalificatie = (typeof KWALIFICATIES)[number];

/** A score of choice K1. */
export type Score = 1 | 2 | 3 | 4 | 5;

const BY_KEY: ReadonlyMap<string, Kwalificatie> = new Map(KWALIFICATIES.map((kwalificatie) => [matchKey(kwalificatie), kwalificatie]));

/** Reads a label in words, whatever its case or spaces; null when it is none of the five. */
export function readKwalificatie(text: string): Kwalificatie | null {
  return BY_KEY.get(matchKey(text)) ?? null;
}

/** Onvoldoende = 1 ... Uitstekend = 5 (K1). */
export function scoreOf(kwalificatie: Kwalificatie): bigint {
  return BigInt(KWALIFICATIES.indexOf(kwalificatie) + 1);
}
