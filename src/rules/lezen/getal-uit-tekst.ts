/**
 * Numbers that stand as text, with a decimal comma or point. "2.773" is 2773 in a municipal table and 2,773 in an English one: such a text
 * is not read, both readings are named.
 */
export type GetalUitTekst =
  | { readonly kind: "getal"; readonly getal: number }
  | { readonly kind: "dubbelzinnig"; readonly lezingen: readonly [string, string] }
  | { readonly kind: "geen" };

const PLAIN = /^[+-]?[0-9]+(?:[.,][0-9]+)?$/;
/** Thousands apart, and decimals behind the other sign. */
const DUTCH_GROUPS = /^[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/;
const ENGLISH_GROUPS = /^[+-]?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/;
const DUTCH_WHOLE = /^[+-]?[0-9]{1,3}(?:\.[0-9]{3}){2,}$/;
const AMBIGUOUS = /^[+-]?[1-9][0-9]{0,2}\.[0-9]{3}$/;
/** Longer than any number that a person types; keeps a mad text from costing time. */
const LONGEST = 60;

export function getalUitTekst(raw: string): GetalUitTekst {
  const text = raw.replace(/^\s*€/, "").trim();
  if (text.length > LONGEST) return { kind: "geen" };
  if (AMBIGUOUS.test(text)) return { kind: "dubbelzinnig", lezingen: [text.replace(".", ""), text.replace(".", ",")] };
  if (PLAIN.test(text)) return read(text.replace(",", "."));
  if (DUTCH_GROUPS.test(text)) return read(text.replaceAll(".", "").replace(",", "."));
  if (ENGLISH_GROUPS.test(text)) return read(text.replaceAll(",", ""));
  if (DUTCH_WHOLE.test(text)) return read(text.replaceAll(".", ""));
  return { kind: "geen" };
}

function read(plain: string): GetalUitTekst {
  return { kind: "getal", getal: Number(plain) };
}
