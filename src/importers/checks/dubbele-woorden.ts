import { TABELNAMEN } from "../../model/kolommen";
import type { Check } from "./check";
import { dutchList } from "../text/dutch-list";

/** Short words may rightly stand twice ("die die"); longer ones hardly ever do. */
const SHORTEST = 6;

/** A word that is printed twice in a row, often where a line breaks. The text stays as printed. */
export const dubbeleWoorden: Check = ({ tabellen }) => {
  const seen: { readonly word: string; readonly plaats: string }[] = [];
  for (const tabel of TABELNAMEN) {
    if (tabel === "Kader" || tabel === "Bevindingen") continue;
    for (const rij of tabellen[tabel] ?? []) {
      for (const value of Object.values(rij)) {
        const word = typeof value === "string" ? doubled(value) : null;
        if (word !== null) seen.push({ word, plaats: rij.plaats });
      }
    }
  }
  if (seen.length === 0) return [];
  const words = [...new Set(seen.map(({ word }) => `"${word} ${word}"`))];
  return [{ ernst: "info", code: "woord-dubbel", plaats: [...new Set(seen.map(({ plaats }) => plaats))].join("; "), melding: `Er staat een woord twee keer achter elkaar: ${dutchList(words)}. Wij lieten de tekst zoals die is.` }];
};

function doubled(text: string): string | null {
  const words = text.split(" ");
  const at = words.findIndex((word, index) => word.length >= SHORTEST && word === words[index + 1] && /^\p{L}+$/u.test(word));
  return at < 0 ? null : (words[at] ?? null);
}
