/** Which parts of a source say what competences are asked. Two parts may contradict each other; then each gets a matrix of its own. */
import { nameKey } from "../model/same-name";
import type { Herkomst, Profiel } from "../model/tabellen";

/** One part of the source: per function the herkomst of its rows. */
export interface Competentiebron {
  readonly titel: string;
  /** Every herkomst that counts for this part. Empty: the rows carry no herkomst and all of them count. */
  readonly herkomsten: readonly Herkomst[];
  /** Counts only some of the rows of Profielen: a factor of a sum over them; none when left out. */
  readonly factor?: string;
  /** The herkomst of a function's rows in this part; null when rows carry none. */
  herkomstVan(functie: string): Herkomst | null;
}

/** The description side (functiebeschrijving, coordinatiemodule, tabel) and the competentieprofiel, as far as the rows have them. */
export function competentiebronnen(profielen: readonly Profiel[]): readonly Competentiebron[] {
  const present = new Set(profielen.map((rij) => rij.herkomst));
  if ([...present].every((herkomst) => herkomst === null)) {
    return [{ titel: "Profielen", herkomsten: [], herkomstVan: () => null }];
  }
  const beschrijvingen = (["functiebeschrijving", "coordinatiemodule", "tabel"] as const).filter((herkomst) => present.has(herkomst));
  const perFunctie = new Map<string, Set<Herkomst | null>>();
  for (const rij of profielen) perFunctie.set(nameKey(rij.functie), (perFunctie.get(nameKey(rij.functie)) ?? new Set()).add(rij.herkomst));
  const bronnen: Competentiebron[] = [];
  if (beschrijvingen.length > 0) {
    bronnen.push({
      titel: "Volgens de functiebeschrijvingen",
      herkomsten: beschrijvingen,
      herkomstVan: (functie) => beschrijvingen.find((herkomst) => perFunctie.get(nameKey(functie))?.has(herkomst)) ?? beschrijvingen[0] ?? null,
    });
  }
  if (present.has("competentieprofiel")) {
    bronnen.push({ titel: "Volgens de competentieprofielen", herkomsten: ["competentieprofiel"], herkomstVan: () => "competentieprofiel" });
  }
  return bronnen;
}
