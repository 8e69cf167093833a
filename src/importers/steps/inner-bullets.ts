import { isSureBullet, singleBlanks } from "../document/make-line";
import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

/** A sentence has ended before a dash that opens an item. */
const SENTENCE_END = /[.;!?]$/;
const CAPITAL = /^\p{Lu}/u;
const DASHES = "-–—−";

/**
 * Two items on one line become two lines with the same number. A real bullet sign always opens an item; a dash only in a line that
 * itself opens with that dash, after the end of a sentence and before a capital, because dashes also stand inside sentences.
 * Text before a first bullet ("Adviseur IV • geeft advies") becomes a line without bullet.
 */
export function splitInnerBullets(lines: readonly SourceLine[]): Cleaned {
  return { lines: lines.flatMap(splitLine), takenOut: [] };
}

function splitLine(line: SourceLine): readonly SourceLine[] {
  const starts = innerStarts(line);
  if (starts.length === 0) return [line];
  const parts: SourceLine[] = [];
  const bounds = [0, ...starts, line.text.length];
  for (let index = 0; index + 1 < bounds.length; index++) {
    const from = bounds[index] ?? 0;
    const raw = line.text.slice(from, bounds[index + 1]);
    const opened = index > 0;
    const text = singleBlanks(opened ? raw.slice(1) : raw);
    const last = index + 2 === bounds.length;
    if (text === "" && !last) continue;
    const common = last ? { trailingBlank: line.trailingBlank } : { trailingBlank: null };
    parts.push({ ...line, ...common, text, bullet: opened ? raw.charAt(0) : line.bullet, blanksBefore: opened ? 0 : line.blanksBefore, pageStart: opened ? false : line.pageStart });
  }
  return parts;
}

function innerStarts(line: SourceLine): readonly number[] {
  const starts: number[] = [];
  const { text } = line;
  for (let index = 1; index < text.length; index++) {
    const sign = text.charAt(index);
    if (text.charAt(index - 1) !== " ") continue;
    if (isSureBullet(sign)) starts.push(index);
    else if (DASHES.includes(sign) && sign === line.bullet && text.charAt(index + 1) === " " && CAPITAL.test(text.slice(index + 2, index + 4)) && SENTENCE_END.test(text.slice(0, index - 1).slice(-1))) {
      starts.push(index);
    }
  }
  return starts;
}
