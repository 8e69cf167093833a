/** Profielen by function, so that a column of look-ups or a matrix walks the table once. */
import type { Profiel } from "../../model/tabellen";
import type { FunctieRij } from "../functies/functie-index";
import { matchKey } from "../match-key";

/** Herkomst is free text here: a user's own table may name parts of its own. */
export type ProfielRij = Pick<Profiel, "functie" | "competentie" | "niveau" | "niveaunaam" | "soort"> & { readonly herkomst: string | null };

export interface Profielindex {
  /** matchKey of the name that Profielen uses -> its rows, in order. */
  readonly rijen: ReadonlyMap<string, readonly ProfielRij[]>;
  /** matchKey of any name of a function -> keys of `rijen`. More than one: the name is ambiguous. */
  readonly sleutels: ReadonlyMap<string, readonly string[]>;
  /** matchKey -> a competence that exists, as printed. An 'eigen keuze' is an open place, no competence. */
  readonly competenties: ReadonlyMap<string, string>;
  /** Names of functions for suggestions, in order. */
  readonly namen: readonly string[];
}

/** A row that stands for an open place. */
export function isEigenKeuze(rij: Pick<ProfielRij, "soort">): boolean {
  return rij.soort !== null && matchKey(rij.soort) === "eigen keuze";
}

/**
 * @param profielen rows in order
 * @param functies gives each function its other names; empty when only Profielen is known
 * @param competenties competences that exist though no row asks them
 */
export function indexProfielen(profielen: readonly ProfielRij[], functies: readonly FunctieRij[], competenties: readonly string[]): Profielindex {
  const rijen = new Map<string, ProfielRij[]>();
  const namen = new Map<string, string>();
  const known = new Map(competenties.map((naam) => [matchKey(naam), naam]));
  for (const rij of profielen) {
    const key = matchKey(rij.functie);
    const same = rijen.get(key);
    if (same) same.push(rij);
    else rijen.set(key, [rij]);
    if (!namen.has(key)) namen.set(key, rij.functie);
    const competentie = matchKey(rij.competentie);
    if (!isEigenKeuze(rij) && !known.has(competentie)) known.set(competentie, rij.competentie);
  }
  const sleutels = new Map([...rijen.keys()].map((key) => [key, new Set([key])]));
  for (const { functie, normfunctie } of functies) {
    for (const naam of [functie, normfunctie]) {
      if (naam === null) continue;
      const key = matchKey(naam);
      if (!namen.has(key)) namen.set(key, naam);
      const own = sleutels.get(key) ?? new Set<string>();
      sleutels.set(key, own);
      // A name that Profielen itself uses means that profile; the way round through Functies is for the other names.
      if (rijen.has(key)) continue;
      for (const other of [functie, normfunctie]) if (other !== null && rijen.has(matchKey(other))) own.add(matchKey(other));
    }
  }
  return { rijen, sleutels: new Map([...sleutels].map(([key, own]) => [key, [...own]])), competenties: known, namen: [...namen.values()] };
}
