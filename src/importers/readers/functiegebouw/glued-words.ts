import type { SourceLine } from "../../document/source-line";

export interface GluedWord {
  readonly word: string;
  readonly line: SourceLine;
}

const WORD = /[\p{L}]+/gu;
const BRACKET = /\p{L}{4,}\(\p{L}{6,}\) /u;
const LONGEST_WORD = 60;
const SHORTEST_HALF = 4;

/**
 * Words that lost the blank between them: printed once, while the same two words stand apart elsewhere in the document ("grotetuin" beside
 * "grote tuin"), or a word straight before a bracketed word.
 */
export function gluedWords(lines: readonly SourceLine[]): readonly GluedWord[] {
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  for (const { text } of lines) {
    const words = text.toLowerCase().match(WORD) ?? [];
    words.forEach((word, index) => {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      const next = words[index + 1];
      if (next !== undefined) pairs.add(`${word} ${next}`);
    });
  }
  return lines.flatMap((line) => {
    const words = (line.text.toLowerCase().match(WORD) ?? []).filter((word) => counts.get(word) === 1 && isGlued(word, pairs));
    const bracket = BRACKET.exec(line.text.slice(0, 2000))?.[0].trim();
    return [...words, ...(bracket === undefined ? [] : [bracket])].map((word) => ({ word, line }));
  });
}

function isGlued(word: string, pairs: ReadonlySet<string>): boolean {
  if (word.length > LONGEST_WORD) return false;
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) if (pairs.has(`${word.slice(0, cut)} ${word.slice(cut)}`)) return true;
  return false;
}
