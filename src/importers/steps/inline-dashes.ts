import { isSureBullet } from "../document/make-line";
import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

const ENDED = /[.;:!?]["”’)]?$/;
const SMALL = /^\p{Ll}/u;

/**
 * "– ook los daarvan –" inside a sentence may fall at the start of a line. Within an item of another bullet, after a line that has not
 * ended, one lone dash before a small letter is part of the sentence; two or more are a list in the list.
 */
export function keepInlineDashes(lines: readonly SourceLine[]): Cleaned {
  const out: SourceLine[] = [];
  let open: string | null = null;
  lines.forEach((line, index) => {
    if (line.bullet !== null && isSureBullet(line.bullet)) open = line.bullet;
    const before = out.at(-1);
    const dash = line.bullet !== null && !isSureBullet(line.bullet);
    if (dash && open !== null && before && !ENDED.test(before.text) && SMALL.test(line.text) && dashesFrom(lines, index, line.bullet, open) === 1) {
      out.push({ ...line, text: `${line.bullet ?? ""} ${line.text}`, bullet: null });
      return;
    }
    if (dash || line.heading !== null) open = null;
    out.push(line);
  });
  return { lines: out, takenOut: [] };
}

/** Lines that open with the dash, until the next item of the list; two are enough to know. */
function dashesFrom(lines: readonly SourceLine[], from: number, dash: string | null, open: string): number {
  let count = 0;
  for (let index = from; index < lines.length && index < from + REACH && count < 2; index++) {
    const bullet = lines[index]?.bullet;
    if (bullet === open) break;
    if (bullet === dash) count++;
  }
  return count;
}

/** Items are seldom longer than this many lines. */
const REACH = 40;
