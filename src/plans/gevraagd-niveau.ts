/** Looks up the level that a part of the source asks, in one pass over the table and then by key. */
import { nameKey } from "../model/same-name";
import type { Herkomst, Profiel } from "../model/tabellen";
import type { Competentiebron } from "./competentiebronnen";

/** "" when the part asks none, "dubbel" when it says so more than once, "x" when it asks without a level. */
export type GevraagdNiveau = (bron: Competentiebron, functie: string, competentie: string) => string;

export function gevraagdNiveau(profielen: readonly Profiel[]): GevraagdNiveau {
  const rows = new Map<string, Profiel[]>();
  const keyOf = (herkomst: Herkomst | null, functie: string, competentie: string): string => JSON.stringify([herkomst, nameKey(functie), nameKey(competentie)]);
  for (const rij of profielen) {
    const key = keyOf(rij.herkomst, rij.functie, rij.competentie);
    const same = rows.get(key);
    if (same) same.push(rij);
    else rows.set(key, [rij]);
  }
  return (bron, functie, competentie) => {
    const [first, second] = rows.get(keyOf(bron.herkomstVan(functie), functie, competentie)) ?? [];
    if (second) return "dubbel";
    return first ? (first.niveau ?? "x") : "";
  };
}
