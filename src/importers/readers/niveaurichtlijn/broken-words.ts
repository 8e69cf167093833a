import type { SourceLine } from "../../document/source-line";
import type { Vocabulary } from "../../document/vocabulary";

export interface MendedWord {
  readonly word: string;
  readonly line: SourceLine;
  /** Both halves are words of their own, so that the break may be meant. */
  readonly doubtful: boolean;
}

const LAST = /(?:^| )(\p{L}+) ?$/u;
const FIRST = /^(\p{Ll}+)/u;
const REACH = 60;
const SHORTEST_TAIL = 4;
const OFTEN = 5;
const SOFT_HYPHEN = "\u00ad";

/**
 * Words whose line-end hyphen was lost ("vraag" / "stukken"): the document prints the whole unbroken, and either half is no word of its
 * own, or it never prints the two apart. Such a line gets a soft hyphen, so that it joins with the next; a slash at a line's end joins too.
 */
export function mendBrokenWords(lines: readonly SourceLine[], vocabulary: Vocabulary): { readonly lines: readonly SourceLine[]; readonly mended: readonly MendedWord[] } {
  const pairs = lines.map((line, index) => pairAt(line, lines[index + 1]));
  const sites = new Map<string, number>();
  for (const pair of pairs) if (pair) sites.set(pair.join(" "), (sites.get(pair.join(" ")) ?? 0) + 1);
  const apart = printedApart(lines);
  const hyphened = brokenWithHyphen(lines);
  const mended: MendedWord[] = [];
  const out = lines.map((line, index) => {
    const pair = pairs[index];
    if (line.text.endsWith("/") && lines[index + 1]?.bullet === null) return { ...line, trailingBlank: false };
    if (!pair) return line;
    const [head, tail] = pair;
    const whole = vocabulary.count(head + tail) + (hyphened.has(head + tail) ? 1 : 0);
    const broken = sites.get(pair.join(" ")) ?? 0;
    if (whole === 0) return line;
    const half = vocabulary.count(head) <= broken || vocabulary.count(tail) <= broken;
    if (!half && (whole < OFTEN || tail.length < SHORTEST_TAIL || apart.has(pair.join(" ")))) return line;
    mended.push({ word: head + tail, line, doubtful: !half });
    return { ...line, text: line.text + SOFT_HYPHEN };
  });
  return { lines: out, mended };
}

function pairAt(line: SourceLine, next: SourceLine | undefined): readonly [string, string] | null {
  if (!next || next.bullet !== null || line.cell !== null) return null;
  const head = LAST.exec(line.text.slice(-REACH))?.[1];
  const tail = FIRST.exec(next.text.slice(0, REACH))?.[1];
  return head === undefined || tail === undefined ? null : [head.toLowerCase(), tail];
}

/** Words that break elsewhere with their hyphen, in small letters. */
function brokenWithHyphen(lines: readonly SourceLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach(({ text }, index) => {
    const head = text.endsWith("-") ? LAST.exec(text.slice(-REACH, -1))?.[1] : undefined;
    const tail = FIRST.exec(lines[index + 1]?.text.slice(0, REACH) ?? "")?.[1];
    if (head !== undefined && tail !== undefined) words.add(head.toLowerCase() + tail);
  });
  return words;
}

/** Pairs of words that stand beside each other within a line. */
function printedApart(lines: readonly SourceLine[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { text } of lines) {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    words.forEach((word, index) => {
      const next = words[index + 1];
      if (next !== undefined) pairs.add(`${word} ${next}`);
    });
  }
  return pairs;
}
