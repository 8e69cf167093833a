/** The figures of a list of functions as its cells print them. What is no plain figure is never made one. */
import { readSchaal } from "../../../model/schaal";

const LONGEST_SCALES = 60;
export const NUMBER = /^[0-9]{1,5}(?:[.,][0-9]{1,15})?$/;

/** "12, 11 en 10", "6,5,4 en3" -> the scales in order; null when anything else stands there. */
export function readSchalen(text: string): readonly string[] | null {
  if (text.length > LONGEST_SCALES) return null;
  const parts = text.replace(/^(?:schaal|schalen|s)\.? ?(?=[0-9])/i, "").replace(/\ben\b|\ben(?=[0-9])|&|\//g, ",").split(",").map((part) => part.trim()).filter((part) => part !== "");
  const scales = parts.map((part) => readSchaal(part));
  return scales.length > 0 && scales.every((schaal) => schaal !== null) ? scales : null;
}

/** Whole points of a valuation; null when the cell holds none. */
export function readScore(text: string): number | null {
  const plain = text.replace(/(?<=^[0-9])\.(?=[0-9]{3}$)/, "");
  return /^[0-9]{1,4}$/.test(plain) ? Number(plain) : null;
}

export type ReadFte =
  | { readonly kind: "fte"; readonly fte: number }
  /** "1.375" may be a thousand or a fraction, unless it begins with 0. */
  | { readonly kind: "doubtful" }
  /** "32 uur", "28/36", "ca. 2", "l,0". */
  | { readonly kind: "unreadable" };

export function readFte(text: string): ReadFte {
  const bare = text.replace(/ ?fte['’]?s?$/i, "").replace(/^fte:? (?=[0-9])/i, "");
  // Dots and a comma in one figure leave no doubt.
  if (/^[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+$/.test(bare)) return { kind: "fte", fte: Number(bare.replaceAll(".", "").replace(",", ".")) };
  if (!NUMBER.test(bare)) return { kind: "unreadable" };
  if (/^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(bare)) return { kind: "doubtful" };
  return { kind: "fte", fte: Number(bare.replace(",", ".")) };
}
