/**
 * Levels that are words: "Basis", "Gevorderd", "Expert". No list of such words is needed: a level's name is a short line straight above a
 * list, and it comes back at every competence, in the same order.
 */
import type { GidsLine } from "./line-kind";
import { canBeName } from "./names";

const LONGEST = 40;
const FEWEST_LEVELS = 2;
/** Lists that are no level: contra-indications, questions, pitfalls. */
const NO_LEVEL = /gedrag|indica|tips|vragen|valkuil|ontwikkel|posit|negat|resultaat|definitie|omschrijving|toelichting/i;

/** The lines, those that name a level turned into levels; unchanged where the guide marks its levels otherwise. */
export function withNamedLevels(lines: readonly GidsLine[]): readonly GidsLine[] {
  if (lines.some(({ kind }) => kind === "niveau" || kind === "gedrag")) return lines;
  const heads = lines.flatMap((one, index) => (isListHead(one, lines[index + 1]) ? [one.line.text] : []));
  const counts = new Map<string, number>();
  for (const text of heads) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeated = heads.filter((text) => (counts.get(text) ?? 0) > 1);
  const names = [...new Set(repeated)];
  if (names.length < FEWEST_LEVELS || !cycles(repeated, names)) return lines;
  return lines.map((one, index) => (isListHead(one, lines[index + 1]) && names.includes(one.line.text) ? { ...one, kind: "niveau", mark: one.line.text, name: "" } : one));
}

function isListHead({ line, kind }: GidsLine, next: GidsLine | undefined): boolean {
  return kind === "tekst" && next?.kind === "bullet" && line.text.length <= LONGEST && canBeName(line) && !NO_LEVEL.test(line.text);
}

/** Each name is followed by a later one, or by a first one again: competences may miss a level, none turns them round. */
function cycles(heads: readonly string[], names: readonly string[]): boolean {
  return heads.every((text, index) => {
    const before = heads[index - 1];
    return before === undefined || before !== text && (names.indexOf(text) > names.indexOf(before) || names.indexOf(text) === 0);
  });
}
