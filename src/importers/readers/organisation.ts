import type { SourceDocument } from "../document/source-document";

const GEMEENTE = /\b[Gg]emeente ((?:\p{Lu}[\p{L}'’-]{1,30})(?: (?:aan|op|bij|den|de) (?:de |den )?\p{Lu}[\p{L}'’-]{1,30})?)/gu;

/** "Gemeente Ommen" when one municipality is named more often than all others together, twice at least. */
export function organisationOf(document: SourceDocument): { readonly uitgever: string | null } {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { text } of document.lines) {
    for (const found of text.matchAll(GEMEENTE)) {
      const name = found[1] ?? "";
      counts.set(name, (counts.get(name) ?? 0) + 1);
      all++;
    }
  }
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return { uitgever: count >= 2 && count * 2 > all ? `Gemeente ${name}` : null };
}
