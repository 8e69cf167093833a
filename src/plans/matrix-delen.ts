/**
 * Profiles that are of no function but of kerntaken and kernopgaven (a beroepscompetentieprofiel) give two matrices, as such a profile prints
 * them: the kerntaken are the gebieden of Taken, the others its kernopgaven.
 */
import type { Kader } from "../model/kader";
import { nameKey } from "../model/same-name";
import type { Profiel } from "../model/tabellen";
import { columnOf } from "./formula";

export interface Matrixdeel {
  /** Ends the sheet's key; "" for the first. */
  readonly sleutel: "" | "/kernopgaven";
  readonly naam: string;
  test(rij: Profiel): boolean;
  /** The same as a factor of a sum over the rows of Profielen. */
  factor(kort: string): string;
}

/** null when one matrix holds all. */
export function matrixDelen(kader: Pick<Kader, "tabellen">): readonly Matrixdeel[] | null {
  const { Profielen = [], Functies = [], Taken = [] } = kader.tabellen;
  const functies = new Set(Functies.flatMap((rij) => [rij.functie, rij.normfunctie ?? rij.functie]).map(nameKey));
  const gebieden = new Set(Taken.map((rij) => nameKey(rij.gebied)));
  const isKerntaak = (rij: Profiel): boolean => gebieden.has(nameKey(rij.functie));
  if (Profielen.some((rij) => functies.has(nameKey(rij.functie))) || !Profielen.some(isKerntaak) || Profielen.every(isKerntaak)) return null;
  const inTaken = (kort: string): string => `COUNTIF(${columnOf(`${kort}_Taken`, "gebied")},${columnOf(`${kort}_Profielen`, "functie")})`;
  return [
    { sleutel: "", naam: "Competentie x kerntaak", test: isKerntaak, factor: (kort) => `(${inTaken(kort)}>0)` },
    { sleutel: "/kernopgaven", naam: "Competentie x kernopgave", test: (rij) => !isKerntaak(rij), factor: (kort) => `(${inTaken(kort)}=0)` },
  ];
}
