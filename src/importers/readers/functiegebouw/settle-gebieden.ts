import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import type { Grouping } from "./rijen";
import type { Kern } from "./sections";

export interface SettledGebieden {
  /** One spelling for an area. */
  of(printed: string): string;
  /** Areas that are printed in more than one way. */
  readonly spellings: readonly { readonly naam: string; readonly lines: readonly SourceLine[]; readonly printed: readonly string[] }[];
}

/** The areas of results and behaviour are the same; of two spellings the one printed most counts, of equals the one with most blanks. */
export function settleGebieden(kern: Kern, grouping: Grouping, document: SourceDocument): SettledGebieden {
  const groups = new Map<string, { printed: Map<string, number>; lines: SourceLine[] }>();
  for (const part of kern) {
    for (const { kop } of grouping(part.body)) {
      if (kop.length === 0) continue;
      const { text } = document.item(kop);
      const group = groups.get(nameKey(text)) ?? { printed: new Map<string, number>(), lines: [] };
      groups.set(nameKey(text), group);
      group.printed.set(text, (group.printed.get(text) ?? 0) + 1);
      group.lines.push(...kop);
    }
  }
  const chosen = new Map([...groups].map(([key, { printed }]) => [key, mostPrinted(printed)]));
  return {
    of: (text) => chosen.get(nameKey(text)) ?? text,
    spellings: [...groups].filter(([, { printed }]) => printed.size > 1).map(([key, { printed, lines }]) => ({ naam: chosen.get(key) ?? "", lines, printed: [...printed.keys()] })),
  };
}

const blanks = (text: string): number => text.split(" ").length;

function mostPrinted(printed: ReadonlyMap<string, number>): string {
  return [...printed].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && blanks(one[0]) > blanks(best[0])) ? one : best))[0];
}
