import type { SourceLine } from "../document/source-line";

const ENDED = /[.;:!?]["”’)]?$/;
const CAPITAL = /^["“‘(]?\p{Lu}/u;

/**
 * Lines as items. Where bullets stand, each opens an item and the lines after it belong to it; lines before the first bullet come as
 * `before`. Where none stands, a line opens an item when it begins with a capital after a line that ended, or stands apart.
 */
export function bulletedItems(lines: readonly SourceLine[]): { readonly before: readonly SourceLine[]; readonly items: readonly (readonly SourceLine[])[] } {
  const bulleted = lines.some((line) => line.bullet !== null);
  const before: SourceLine[] = [];
  const items: SourceLine[][] = [];
  let previous: SourceLine | null = null;
  for (const line of lines) {
    const opens = bulleted ? line.bullet !== null : opensPlain(previous, line);
    const open = items.at(-1);
    if (opens) items.push([line]);
    else if (open) open.push(line);
    else before.push(line);
    previous = line;
  }
  return { before, items };
}

function opensPlain(previous: SourceLine | null, line: SourceLine): boolean {
  if (previous === null) return true;
  if (/[-\u2010\u00ad,]$/.test(previous.text)) return false;
  return CAPITAL.test(line.text) && (ENDED.test(previous.text) || line.blanksBefore > previous.blanksBefore || line.heading !== null || !ENDED.test(line.text));
}
