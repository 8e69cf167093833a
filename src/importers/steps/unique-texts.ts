import { groupBy } from "../group-by";
import type { Item } from "../document/source-document";
import { textKey } from "../text/name-key";

/** A text that is printed once or more. */
export interface UniqueText {
  /** As most printings have it; the first of equals. */
  readonly text: string;
  readonly printings: readonly Item[];
}

/** One entry per text, in order of first printing. Printings that differ in case, blanks and closing signs only are one text. */
export function uniqueTexts(items: readonly Item[]): readonly UniqueText[] {
  return [...groupBy(items, (item) => textKey(item.text)).values()].map((printings) => ({ text: mostPrinted(printings), printings }));
}

function mostPrinted(printings: readonly Item[]): string {
  const counts = new Map<string, number>();
  for (const { text } of printings) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
