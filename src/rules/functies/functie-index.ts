import type { Functie } from "../../model/tabellen";
import { matchKey } from "../match-key";

export type FunctieRij = Pick<Functie, "functie" | "normfunctie" | "schaal">;

export interface FunctieIndex {
  /** matchKey -> rows with this name as functie or as normfunctie. */
  readonly rijen: ReadonlyMap<string, readonly FunctieRij[]>;
  /** Every functie and normfunctie once, in order. */
  readonly namen: readonly string[];
}

/** Finds functions by name; a functie may be the beschikbare functie or the normfunctie. */
export function indexFuncties(functies: readonly FunctieRij[]): FunctieIndex {
  const rijen = new Map<string, FunctieRij[]>();
  const namen = new Map<string, string>();
  for (const rij of functies) {
    for (const naam of new Set([rij.functie, rij.normfunctie])) {
      if (naam === null) continue;
      const key = matchKey(naam);
      const same = rijen.get(key);
      if (!same) rijen.set(key, [rij]);
      else if (!same.includes(rij)) same.push(rij);
      if (!namen.has(key)) namen.set(key, naam);
    }
  }
  return { rijen, namen: [...namen.values()] };
}
