import type { SourceLine } from "../../document/source-line";

export interface PossibleBreak {
  readonly printed: string;
  readonly line: SourceLine;
}

const LAST = /(?:^| )(\p{L}{4,}) ?$/u;
const FIRST = /^(\p{Ll}{4,}(?:['’]\p{L})?)/u;
const WORD = /\p{L}{4,}/gu;
/** "beleids-" in "(beleids-)adviseur" is half a word as well, and "(beleids)doelen". */
const WHOLE = /(?<![\p{L}-])\p{L}{4,}(?![\p{L}-]|\)\p{L})/gu;
const REACH = 60;
/** So much more a word must have than its beginning: "analyseert" is no sign that "analyse" is half a word. */
const MORE = 4;
/** A word that stands so often by itself is no second half. */
const OFTEN = 3;

/**
 * Line ends where a hyphen may be lost that no word of the document shows ("beleids" / "nota's"): what ends the line is printed nowhere as
 * a word, and other words begin with it. They stay apart, for whether they are one word is not told.
 */
export function possibleBreaks(lines: readonly SourceLine[]): readonly PossibleBreak[] {
  const whole = new Map<string, number>();
  for (const { text } of lines) for (const word of text.toLowerCase().match(WHOLE) ?? []) whole.set(word, (whole.get(word) ?? 0) + 1);
  const words = [...new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []))].sort();
  const ends = new Map<string, number>();
  const sites = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || next.bullet !== null || next.blanksBefore > 0 || line.cell !== null || next.cell !== null) return [];
    const head = LAST.exec(line.text.slice(-REACH))?.[1]?.toLowerCase();
    const tail = FIRST.exec(next.text.slice(0, REACH))?.[1];
    if (head === undefined || tail === undefined) return [];
    ends.set(head, (ends.get(head) ?? 0) + 1);
    return [{ head, tail, line }];
  });
  return sites.filter(({ head, tail }) => (whole.get(head) ?? 0) <= (ends.get(head) ?? 0) && (whole.get(tail) ?? 0) < OFTEN && begins(words, head)).map(({ head, tail, line }) => ({ printed: `${head} ${tail}`, line }));
}

/** Whether a longer word begins so. @param words sorted */
function begins(words: readonly string[], head: string): boolean {
  let [from, until] = [0, words.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((words[middle] ?? "") < head) from = middle + 1;
    else until = middle;
  }
  for (let at = from; words[at]?.startsWith(head); at++) if ((words[at]?.length ?? 0) >= head.length + MORE) return true;
  return false;
}
