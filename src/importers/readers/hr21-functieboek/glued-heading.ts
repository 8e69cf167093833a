import type { SourceLine } from "../../document/source-line";

/** Headings that extraction glues to the sentence before them. */
const HEADINGS = new Set(["vakkennis normfunctie", "competenties normfunctie", "kritische werksituatie normfunctie", "generieke taken", "vakkennis", "competenties"]);
const LONGEST = 45;

/**
 * "... verwacht wordt. Vakkennis norm-" / "functie" becomes the sentence and a line with the heading, also when the heading is broken
 * over two lines. All keep their line number.
 */
export function splitGluedHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const stop = line.text.slice(-LONGEST).lastIndexOf(". ");
    const cut = stop < 0 ? -1 : line.text.length - Math.min(LONGEST, line.text.length) + stop + 1;
    const tail = cut < 0 ? "" : line.text.slice(cut + 1);
    const next = lines[index + 1];
    const broken = tail.endsWith("-") && next ? tail.slice(0, -1) + next.text : null;
    if (cut < 0 || !(HEADINGS.has(tail.toLowerCase()) || (broken !== null && HEADINGS.has(broken.toLowerCase())))) {
      out.push(line);
      continue;
    }
    out.push({ ...line, text: line.text.slice(0, cut), trailingBlank: null });
    const whole = HEADINGS.has(tail.toLowerCase()) ? tail : (broken ?? tail);
    out.push({ ...line, text: whole, bullet: null, blanksBefore: 0, pageStart: false });
    if (whole !== tail && next) {
      out.push({ ...next, text: whole });
      index++;
    }
  }
  return out;
}
