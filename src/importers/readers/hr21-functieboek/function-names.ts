/** One name per function. The table's spelling stands, else the description's, else the profile's; other printings are told. */
import type { Bevinding } from "../../../model/tabellen";
import type { Item, SourceDocument } from "../../document/source-document";
import { fromCapitals, nameKey, wordsKey } from "../../text/name-key";

export interface FunctionNames {
  /** The name that stands for this printing. */
  of(printed: string): string;
  readonly bevindingen: readonly Bevinding[];
}

interface Known {
  readonly name: string;
  readonly printings: Item[];
}

/** @param printings every printing of a function's name, the ones that stand first in front */
export function settleNames(printings: readonly Item[], document: SourceDocument): FunctionNames {
  const byKey = new Map<string, Known>();
  const byWords = new Map<string, Known>();
  for (const printing of printings) {
    if (printing.text === "") continue;
    const known = byKey.get(nameKey(printing.text)) ?? byWords.get(wordsKey(printing.text));
    if (known) {
      known.printings.push(printing);
      byKey.set(nameKey(printing.text), known);
      continue;
    }
    const fresh: Known = { name: fromCapitals(printing.text), printings: [printing] };
    byKey.set(nameKey(printing.text), fresh);
    byWords.set(wordsKey(printing.text), fresh);
  }
  return {
    of: (printed) => (byKey.get(nameKey(printed)) ?? byWords.get(wordsKey(printed)))?.name ?? fromCapitals(printed),
    bevindingen: [...new Set(byKey.values())].flatMap((known) => variants(known, document)),
  };
}

/** Spellings other than the chosen one. A name printed in capitals throughout is another spelling only when its letters differ. */
function variants({ name, printings }: Known, document: SourceDocument): readonly Bevinding[] {
  const different = new Map<string, Item>();
  for (const printing of printings) {
    const same = printing.text === printing.text.toUpperCase() ? printing.text === name.toUpperCase() : printing.text === name;
    if (!same && !different.has(printing.text)) different.set(printing.text, printing);
  }
  if (different.size === 0) return [];
  const first = printings[0];
  const lines = [...(first ? [first] : []), ...different.values()].flatMap((item) => item.lines);
  return [
    {
      ernst: "info",
      code: "naam-varianten",
      plaats: document.plaats(lines),
      melding: `${name} staat er ook als ${[...different.keys()].join(" en als ")}. Het is één functie; wij gebruiken overal ${name}.`,
    },
  ];
}
