/**
 * Whether two names of competences are the same or nearly so. Only the names are compared: what stands behind them may differ, and so a
 * likeness is a suggestion, never a relation by itself.
 */
import { matchKey } from "../match-key";

export type Naamovereenkomst = "gelijke naam" | "bijna gelijke naam";

/** Words that say nothing about which competence it is. */
const EMPTY_WORDS = new Set([
  "aan", "bij", "binnen", "de", "eigen", "en", "geven", "handelen", "het", "hun", "in", "met", "nemen", "of", "om", "ontwikkelen", "op", "te", "tonen", "van", "vermogen",
  "voor", "werken", "zijn",
]);

/** What two forms of one word may end in behind what they share: flexib-el and flexib-iliteit, analy-seren and analy-tisch. */
const ENDING = /^(?:s|n|en|e|el|iliteit|zijn|s?bewust(?:zijn)?|isch|tisch|seren|eren|er|ing|ingszin|end|endheid|heid|heden|id|den)?$/;

/** A shorter beginning is shared by words that have nothing to do with each other. */
const SHARED = 5;

/** Words that begin alike and mean something else: integer, whole, to bring together. */
const FALSE_FRIENDS = [/^integer|^integrit/, /^integraal|^integrale/, /^integrer/];

/** null when the names do not resemble each other. */
export function naamovereenkomst(een: string, ander: string): Naamovereenkomst | null {
  const [one, two] = [words(een), words(ander)];
  if (one.join(" ") === two.join(" ")) return one.length === 0 ? null : "gelijke naam";
  const [fewer, more] = [meaning(one), meaning(two)].sort((a, b) => a.length - b.length) as [readonly string[], readonly string[]];
  if (fewer.length === 0) return null;
  return fewer.every((word) => more.some((other) => sameWord(word, other))) ? "bijna gelijke naam" : null;
}

/** Without marks around and between the words ("Klantgerichtheid***", "‘Ambacht’"). */
function words(naam: string): readonly string[] {
  return matchKey(naam).replace(/[^\p{L}\p{N}\s-]/gu, "").split(/[\s-]+/u).filter((word) => word !== "");
}

function meaning(all: readonly string[]): readonly string[] {
  return all.filter((word) => !EMPTY_WORDS.has(word));
}

function sameWord(een: string, ander: string): boolean {
  if (een === ander) return true;
  const kindOf = (word: string): number => FALSE_FRIENDS.findIndex((friend) => friend.test(word));
  if (kindOf(een) !== kindOf(ander)) return false;
  let shared = 0;
  while (shared < een.length && een[shared] === ander[shared]) shared++;
  for (let length = shared; length >= SHARED; length--) if (ENDING.test(een.slice(length)) && ENDING.test(ander.slice(length))) return true;
  return false;
}
