/**
 * The words that a document prints unbroken, with how often. They decide how a word broken over two lines is written:
 * "politiek-" / "bestuurlijke" keeps its hyphen in a document that elsewhere prints "politiek-bestuurlijke".
 */
import type { SourceLine } from "./source-line";

export interface Vocabulary {
  /** How often the word stands unbroken in the document; case does not count. */
  count(word: string): number;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const HYPHEN_END = /[-\u2010\u00ad]$/;

export function buildVocabulary(lines: readonly SourceLine[]): Vocabulary {
  const counts = new Map<string, number>();
  let broken = false;
  for (const line of lines) {
    const words = line.text.toLowerCase().match(WORD) ?? [];
    const endsBroken = HYPHEN_END.test(line.text);
    words.forEach((word, index) => {
      if ((index === 0 && broken) || (index === words.length - 1 && endsBroken)) return;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
    broken = endsBroken;
  }
  return { count: (word) => counts.get(word.toLowerCase()) ?? 0 };
}
