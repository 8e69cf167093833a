import type { Kader } from "../../model/kader";
import type { Relatie } from "../../model/relaties/relatie";
import type { Profiel } from "../../model/tabellen";
import { nameKey } from "../../model/same-name";
import type { Teamlid } from "./teamtabel";
import { uniqueBy } from "../unique-by";

/** What a team's matrix in terms of another framework is made of. */
export interface VertaalContext {
  /** The framework in which the team is described. */
  readonly van: Kader;
  /** The framework in whose terms it is read. */
  readonly naar: Kader;
  readonly relaties: readonly Relatie[];
  readonly relatietabel: string;
  readonly team: readonly Teamlid[];
  readonly teamtabel: string;
}

/** What is asked; rows that are examples (the persons of a level guide) ask nothing. */
export function gevraagdeProfielen(kader: Kader): readonly Profiel[] {
  return (kader.tabellen.Profielen ?? []).filter((rij) => rij.soort !== "voorbeeld");
}

/** What the profiles are of, functions of the framework first and in its order. */
export function profielOnderwerpen(kader: Kader): readonly string[] {
  const asked = gevraagdeProfielen(kader).map((rij) => rij.functie);
  const keys = new Set(asked.map(nameKey));
  const known = (kader.tabellen.Functies ?? []).flatMap((rij) => [rij.normfunctie, rij.functie]).filter((naam): naam is string => naam !== null && keys.has(nameKey(naam)));
  return uniqueBy([...known, ...asked], nameKey);
}

/** The competences of a framework by name, then what its profiles ask besides. */
export function competentienamen(kader: Kader): readonly string[] {
  return uniqueBy([...(kader.tabellen.Competenties ?? []), ...gevraagdeProfielen(kader)].map((rij) => rij.competentie), nameKey);
}
