import type { SourceLine } from "../document/source-line";

const SAMPLE = 20;
const SHARE = 0.9;
const LETTER_END = /[\p{Ll},]$/u;
const LOWER_START = /^\p{Ll}/u;

/**
 * Whether a wrapped line ends in a blank in this document, as some extractions leave it. Measured where a line plainly goes on: it ends in a small letter or a
 * comma, and the next begins with a small letter.
 */
export function wrapsEndInBlank(lines: readonly SourceLine[]): boolean {
  let wrapped = 0;
  let withBlank = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.bullet !== null || line.trailingBlank === null || line.cell !== null) return;
    if (!LETTER_END.test(line.text) || !LOWER_START.test(next.text)) return;
    wrapped++;
    if (line.trailingBlank) withBlank++;
  });
  return wrapped >= SAMPLE && withBlank >= wrapped * SHARE;
}
