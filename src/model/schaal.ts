/**
 * A salary scale as the sources print it: "10", "10A". Text everywhere, because 10A is a scale and a pasted number 10 is
 * the scale "10". Order: 1 < 2 < ... < 10 < 10A < 11 (contract/tabellen, research on real functieboeken: 10a and 10A are one scale).
 */
export type Schaal = string;

const PRINTED = /^([1-9][0-9]?)\s*([aA]?)$/;

/**
 * Reads a scale from a cell or a text. Numbers, surrounding blanks (NBSP too) and a small "a" are accepted.
 * @returns the scale as we write it ("10", "10A"), or null when the input is not one scale.
 */
export function readSchaal(input: string | number | null | undefined): Schaal | null {
  if (input === null || input === undefined) return null;
  const text = typeof input === "number" ? String(input) : input.replace(/[\s\u00a0]+/g, " ").trim();
  const found = PRINTED.exec(text);
  return found ? `${found[1] ?? ""}${(found[2] ?? "").toUpperCase()}` : null;
}

/**
 * The number by which scales are ordered and averaged: "10" is 10, "10A" is 10.5.
 * The half for a tussenschaal is the trade's usual choice; every sheet that uses it says so.
 * @throws when the text is not a scale: callers read with readSchaal first.
 */
export function schaalRang(schaal: Schaal): number {
  const found = PRINTED.exec(schaal);
  if (!found) throw new Error(`"${schaal}" is geen schaal`);
  return Number(found[1]) + (found[2] ? 0.5 : 0);
}

/** Sorting by the ladder, lowest first. */
export function compareSchaal(a: Schaal, b: Schaal): number {
  return schaalRang(a) - schaalRang(b);
}

/**
 * The scales a view shows: every scale that occurs, and the whole scales between the lowest and the highest,
 * so that an empty scale is seen to be empty. Lowest first.
 */
export function schalenBetween(schalen: readonly Schaal[]): readonly Schaal[] {
  const known = new Set(schalen);
  if (known.size === 0) return [];
  const rangen = [...known].map(schaalRang);
  for (let rang = Math.ceil(Math.min(...rangen)); rang <= Math.max(...rangen); rang++) known.add(String(rang));
  return [...known].sort(compareSchaal);
}
