import type { SourceLine } from "../../document/source-line";

const FEWEST = 3;
const SHARE = 0.9;

/**
 * Where the lines of a list's items hang below the item's text, a line that begins at the bullet or left of it is no part of the item: it
 * stands apart, whatever the space above it. Told by the lines that plainly go on: they begin with a small letter.
 */
export function partAfterLists(lines: readonly SourceLine[]): readonly SourceLine[] {
  let hanging = 0;
  let all = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || before.bullet === null || before.page !== line.page || line.bullet !== null || line.cell || !/^\p{Ll}/u.test(line.text)) return;
    all++;
    if (line.indent > before.indent) hanging++;
  });
  if (all < FEWEST || hanging < all * SHARE) return lines;
  let open: SourceLine | null = null;
  return lines.map((line) => {
    if (line.cell || (open && open.page !== line.page)) open = null;
    if (line.bullet !== null && !line.cell) open = line;
    else if (open && line.indent <= open.indent) {
      open = null;
      return line.blanksBefore > 0 ? line : { ...line, blanksBefore: 1 };
    }
    return line;
  });
}
