import { matchKey } from "../match-key";

/** Past this many names no suggestion is looked for, so that a column of unknown names over a long table stays linear. */
const MOST_NAMES = 400;
const MOST_SUGGESTED = 3;
/** A shorter text is part of too many names. */
const SHORTEST = 4;

/** Names that hold the text or stand in it, at most three: what the user may have meant. Never taken by itself. */
export function similarNames(naam: string, namen: readonly string[]): readonly string[] {
  const key = matchKey(naam);
  if (key.length < SHORTEST || namen.length > MOST_NAMES) return [];
  const found: string[] = [];
  for (const other of namen) {
    const otherKey = matchKey(other);
    if (otherKey.includes(key) || (otherKey.length >= SHORTEST && key.includes(otherKey))) found.push(other);
    if (found.length === MOST_SUGGESTED) break;
  }
  return found;
}
