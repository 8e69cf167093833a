import type { Bevinding, TabelNaam } from "../../model/tabellen";
import type { Check } from "./check";
import { dutchList, places } from "../text/dutch-list";

/** Tables that hang on a function, with what a missing one means. */
const PARTS: readonly (readonly [Extract<TabelNaam, "Taken" | "Profielen" | "Eisen">, string])[] = [
  ["Taken", "geen taken"],
  ["Profielen", "geen competenties"],
  ["Eisen", "geen eisen aan kennis of opleiding"],
];

/** Functions of which a part is not in the document, where other functions have it. */
export const onderdelenOntbreken: Check = ({ tabellen }) => {
  const functies = tabellen.Functies ?? [];
  return PARTS.flatMap(([tabel, what]): readonly Bevinding[] => {
    const filled = new Set((tabellen[tabel] ?? []).map((rij) => rij.functie.toLowerCase()));
    if (filled.size === 0) return [];
    const without = functies.filter((rij) => !filled.has((rij.normfunctie ?? rij.functie).toLowerCase()) && !filled.has(rij.functie.toLowerCase()));
    if (without.length === 0 || without.length === functies.length) return [];
    return [{ ernst: "waarschuwing", code: "onderdeel-ontbreekt", plaats: places(without), melding: `Het document geeft ${what} voor ${dutchList(without.map((rij) => rij.functie))}.` }];
  });
};
