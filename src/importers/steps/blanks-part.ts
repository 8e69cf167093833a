import type { SourceLine } from "../document/source-line";
import { endedEarly, wrapWidth } from "./line-width";

const ENDED = /[.!?:;]["”’)]?$/;
const CAPITAL = /^["“‘(]?\p{Lu}/u;
const FEWEST = 5;
const SHARE = 0.8;
/** Letters differ in width, so a line of 85 in 100 letters may be full. */
const FULL = 0.85;

/**
 * Whether space above a line parts paragraphs here, as a file with positions tells it: lines that plainly begin a paragraph, after a sentence
 * that ended well before its line was full, nearly all stand apart, and lines that plainly go on do not.
 */
export function blanksPart(lines: readonly SourceLine[]): boolean {
  const width = wrapWidth(lines) * FULL;
  const begins = { apart: 0, all: 0 };
  const goes = { apart: 0, all: 0 };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.bullet !== null || line.cell || before.cell || line.pageStart) return;
    const count = CAPITAL.test(line.text) && ENDED.test(before.text) && endedEarly(before, line, width) ? begins : /^\p{Ll}/u.test(line.text) && !ENDED.test(before.text) ? goes : null;
    if (!count) return;
    count.all++;
    if (line.blanksBefore > 0) count.apart++;
  });
  return begins.all >= FEWEST && begins.apart >= begins.all * SHARE && goes.apart <= goes.all * (1 - SHARE);
}
