/** "Projectleider II, III en IV" with "12, 11 en 10": one name for each numeral, each with the scale at the same place. */

const NUMERAL = /^[IVX]{1,5}$/;
const SEPARATOR = /^(?:,|en|&|\/)$/;

export interface NumberedName {
  /** What stands before the numerals. */
  readonly base: string;
  /** As printed; empty when the name ends in none, or in one only. */
  readonly numerals: readonly string[];
}

export function splitNumerals(name: string): NumberedName {
  const words = name.replace(/([,&/])/g, " $1 ").split(" ").filter((word) => word !== "");
  const numerals: string[] = [];
  let at = words.length;
  while (at > 1 && (NUMERAL.test(words[at - 1] ?? "") || (numerals.length > 0 && SEPARATOR.test(words[at - 1] ?? "")))) {
    at--;
    const word = words[at] ?? "";
    if (NUMERAL.test(word)) numerals.unshift(word);
  }
  // A separator in front of the first numeral belongs to the name: "Beheer en I" is not a list.
  return numerals.length < 2 ? { base: name, numerals: [] } : { base: words.slice(0, at).join(" ").replace(/ ([,&/])/g, "$1"), numerals };
}

export interface NamedScale {
  readonly functie: string;
  readonly schaal: string | null;
}

/** @returns `sure` is false when names and scales do not pair one to one; then the scales stay open */
export function pairScales(name: string, schalen: readonly string[]): { readonly pairs: readonly NamedScale[]; readonly sure: boolean } {
  const { base, numerals } = splitNumerals(name);
  const names = numerals.length === 0 ? [name] : numerals.map((numeral) => `${base} ${numeral}`);
  const sure = schalen.length === 0 || schalen.length === names.length;
  return { pairs: names.map((functie, index) => ({ functie, schaal: sure ? (schalen[index] ?? null) : null })), sure };
}
