/** A heading that does not fit on its line goes on on the next; readers know headings by their line, so it becomes one line again. */
import { splitBullet } from "../../document/make-line";
import type { Span } from "./spans";
import type { Placed } from "./zone-lines";

const LONGEST = 160;
const MOST_LINES = 3;
const ENDED = /[.;:,!?]$/;
const GOES_ON = /^[\p{Ll}(&/]/u;
/** Widths differ from font to font: what just fits may as well not have. */
const WIDER = 1.1;
const NARROW = /[iljtfrI.,;:'’()[\]|! ]/;
const WIDE = /[\p{Lu}mw%@]/u;
const BLANK = 0.2;
const BREAKS_WORD = /[-\u00ad\u2010]$/;
/** "BNP-" / "niveau", "middelen en -" / "producten": such a hyphen is real. */
const KEEPS_HYPHEN = /(?:\p{Lu}{2}|[0-9]|(?:^| )(?:en|of) )-$/u;

/** The face in which most letters of the document stand. */
export function bodyFace(lines: readonly Placed[]): string | null {
  const letters = new Map<string, number>();
  for (const { face, text } of lines) if (face !== null) letters.set(face, (letters.get(face) ?? 0) + text.length);
  return [...letters].reduce<readonly [string | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
}

/**
 * Joins lines that are one heading: full lines with the same face, without white between them, that is another face than the text's; or, in the
 * text's own, a short paragraph with white around it that goes on with a small letter and ends without a full stop. A line that ends in a
 * hyphen that may break a word stays apart, because how the word is written shows only in the whole document.
 * @param apart whether white parts two lines
 */
export function joinHeadings(lines: readonly Placed[], column: Span, apart: (before: Placed, line: Placed) => boolean, body: string | null): readonly Placed[] {
  const out: Placed[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (end < lines.length && goesOn(lines[end - 1], lines[end], column, apart)) end++;
    const run = lines.slice(at, end);
    out.push(...(isHeading(run, lines[at - 1], lines[end], body, apart) ? [joined(run)] : run));
    at = end;
  }
  return out;
}

function goesOn(before: Placed | undefined, line: Placed | undefined, column: Span, apart: (before: Placed, line: Placed) => boolean): boolean {
  if (!before || !line || before.cell || line.cell || before.face !== line.face || apart(before, line) || line.top <= before.top) return false;
  return splitBullet(line.text.trim()).bullet === null && isFull(before, line, column);
}

/** The next word would not have fitted. */
export function isFull(before: Placed, line: Placed, column: Span): boolean {
  const text = line.text.trim();
  const space = text.indexOf(" ");
  const word = space < 0 ? text : text.slice(0, space);
  return before.right + ((line.right - line.left) * widthOf(word) * WIDER) / Math.max(1, widthOf(text)) + line.size * BLANK > column.right;
}

/** In widths of a usual letter, as in most fonts. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += NARROW.test(sign) ? 0.5 : WIDE.test(sign) ? 1.5 : 1;
  return width;
}

function isHeading(run: readonly Placed[], before: Placed | undefined, after: Placed | undefined, body: string | null, apart: (before: Placed, line: Placed) => boolean): boolean {
  const [first] = run;
  const text = run.map((line) => line.text.trim());
  if (!first || run.length < 2 || run.length > MOST_LINES || first.face === null || text.join(" ").length > LONGEST) return false;
  if (splitBullet(text[0] ?? "").bullet !== null || text.slice(0, -1).some((line) => (BREAKS_WORD.test(line) && !KEEPS_HYPHEN.test(line)) || ENDED.test(line) && !line.endsWith(","))) return false;
  if (first.face !== body) return true;
  const last = run.at(-1) ?? first;
  const stands = (!before || before.face !== body || apart(before, first) || /[.;:!?]$/.test(before.text.trim())) && (!after || after.face !== body || splitBullet(after.text.trim()).bullet !== null || apart(last, after));
  return stands && !/[.;,!]$/.test(text.at(-1) ?? "") && text.slice(1).every((one) => GOES_ON.test(one)) && /^\p{Lu}/u.test(text[0] ?? "");
}

function joined(run: readonly Placed[]): Placed {
  const [first] = run;
  if (!first) throw new Error("een kop zonder regels bestaat niet");
  return { ...first, text: run.map(({ text }) => text.trim()).reduce((all, text) => all + (KEEPS_HYPHEN.test(all) ? "" : " ") + text), right: run.at(-1)?.right ?? first.right, top: run.at(-1)?.top ?? first.top };
}
