/** Headings, fields and table cells are short; a longer line is prose, and patterns are not tried on it, so that no line can make them slow. */
const LONGEST = 300;

/** The pattern's groups in a short text, or null. Groups that took no part are "". */
export function matchShort(text: string, pattern: RegExp): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const found = pattern.exec(text);
  return found ? found.map((group: string | undefined) => group ?? "") : null;
}
