import type { Bevinding, Kenmerk } from "../../model/tabellen";
import { textKey } from "../text/name-key";
import type { Check } from "./check";
import { places } from "../text/dutch-list";
import { groupBy } from "../group-by";

/** A function whose features are printed in the table and in its description, with other words. */
export const kenmerkenVerschillen: Check = ({ tabellen }) =>
  [...groupBy(tabellen.Kenmerken ?? [], (rij) => rij.functie)].flatMap(([functie, rijen]): readonly Bevinding[] => {
    const tabel = rijen.filter((rij) => rij.herkomst === "tabel");
    const tekst = rijen.filter((rij) => rij.herkomst === "functiebeschrijving");
    if (tabel.length === 0 || tekst.length === 0) return [];
    const onlyTabel = without(tabel, tekst);
    const onlyTekst = without(tekst, tabel);
    if (onlyTabel.length === 0 && onlyTekst.length === 0) return [];
    const slip = onlyTabel.length === onlyTekst.length && onlyTabel.every((rij, index) => differsLittle(rij.tekst, onlyTekst[index]?.tekst ?? ""));
    return [
      {
        ernst: slip ? "info" : "waarschuwing", code: "kenmerken-verschillen", plaats: places([...onlyTabel, ...onlyTekst]),
        melding: `De kenmerken van ${functie} verschillen tussen functietabel (${quoted(onlyTabel)}) en functiebeschrijving (${quoted(onlyTekst)}).${slip ? " Het lijkt een schrijffout." : ""} Wij tonen beide.`,
      },
    ];
  });

function without(rijen: readonly Kenmerk[], others: readonly Kenmerk[]): readonly Kenmerk[] {
  const known = new Set(others.map((rij) => textKey(rij.tekst)));
  return rijen.filter((rij) => !known.has(textKey(rij.tekst)));
}

const quoted = (rijen: readonly Kenmerk[]): string => (rijen.length === 0 ? "niets anders" : rijen.map((rij) => `"${rij.tekst}"`).join("; "));

/** The same words but for signs, a small word, a word twice, or a letter in one word. */
function differsLittle(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  const left = [...onlyA, ...onlyB].filter((word) => word.length > 3);
  const [first = "", second = ""] = left;
  return left.length === 0 || (left.length === 2 && onlyA.length === onlyB.length && oneLetterApart(first, second));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}
