import type { Item, SourceDocument } from "../../document/source-document";
import { singleBlanks } from "../../document/make-line";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";

/** The keys of the known normfuncties and the length of the longest. */
export interface NormfunctieKeys {
  readonly keys: ReadonlySet<string>;
  readonly longest: number;
}

export function normfunctieKeys(names: readonly string[]): NormfunctieKeys {
  const keys = new Set(names.map(nameKey).filter((key) => key !== ""));
  return { keys, longest: [...keys].reduce((most, key) => Math.max(most, key.length), 0) };
}

/**
 * Parts the head of a table row into function and normfunctie. The longest known normfunctie that ends the head is taken, because
 * "Beheerder" also begins "Beheerder accommodaties"; without one, a gap of two blanks in a printed line; without that the whole is the function.
 */
export function splitName(head: readonly SourceLine[], normfuncties: NormfunctieKeys, document: SourceDocument): { readonly functie: Item; readonly normfunctie: Item | null } {
  const whole = document.item(head);
  const squeezed = squeeze(whole.text);
  const cut = endingFrom(whole.text, squeezed, normfuncties);
  if (cut !== null) return partAt(whole, cut);
  const [first] = head;
  const gap = first && head.length === 1 ? /\S(\s{2,})\S/.exec(first.printed.slice(0, 200)) : null;
  if (gap) {
    const left = singleBlanks((first?.printed ?? "").slice(0, gap.index + 1));
    return partAt(whole, left.length + 1);
  }
  return { functie: whole, normfunctie: null };
}

/** Where the longest known name begins that ends the text at the start of a word; null when none does. */
function endingFrom(text: string, { key, positions }: ReturnType<typeof squeeze>, { keys, longest }: NormfunctieKeys): number | null {
  for (let from = Math.max(0, key.length - longest); from < key.length; from++) {
    const position = positions[from] ?? 0;
    if (atWordStart(text, position) && keys.has(key.slice(from))) return position;
  }
  return null;
}

function partAt(whole: Item, cut: number): { readonly functie: Item; readonly normfunctie: Item } {
  const normfunctie = { ...whole, text: whole.text.slice(cut).trim() };
  const functie = whole.text.slice(0, cut).trim();
  return { functie: functie === "" ? normfunctie : { ...whole, text: functie }, normfunctie };
}

/** Letters and digits with the position of each in the text. */
function squeeze(text: string): { readonly key: string; readonly positions: readonly number[] } {
  let key = "";
  const positions: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const part = nameKey(text.charAt(index));
    for (let count = 0; count < part.length; count++) positions.push(index);
    key += part;
  }
  return { key, positions };
}

const atWordStart = (text: string, position: number): boolean => position === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(position - 1));
