import type { Outcome } from "../../model/outcome";
import type { Functie, Profiel } from "../../model/tabellen";
import { unknownFunctie } from "../functies/unknown-functie";
import { matchKey } from "../match-key";

/** What is reviewed for a functiegroep: fixed competences, and open places for those of one's own choice. */
export interface Beoordelingsprofiel {
  readonly functiegroep: string;
  readonly kern: readonly string[];
  readonly functiespecifiek: readonly string[];
  /** Places for competences that the manager chooses after talking with the employee. */
  readonly eigenKeuze: number;
}

const PLAATS = "art. 3 lid 2 en 3; competentieprofielen";

/**
 * The profile of a functiegroep by the table of profiles (art. 3 lid 2 and 3; the guide: sturende functies have no choice, a Vakspecialist
 * has six places). Undetermined for an unknown functiegroep, or one without a profile.
 */
export function beoordelingsprofiel(profielen: readonly Profiel[], functies: readonly Functie[], functiegroep: string): Outcome<Beoordelingsprofiel> {
  const own = profielen.filter((rij) => matchKey(rij.functie) === matchKey(functiegroep));
  const [first] = own;
  if (!first) return unknownFunctie(functiegroep, [...new Set([...functies.map((rij) => rij.functie), ...profielen.map((rij) => rij.functie)])]);
  const ofSoort = (soort: string): readonly string[] => own.filter((rij) => rij.soort !== null && matchKey(rij.soort) === soort).map((rij) => rij.competentie);
  return {
    kind: "determined",
    value: { functiegroep: first.functie, kern: ofSoort("kern"), functiespecifiek: ofSoort("functiespecifiek"), eigenKeuze: ofSoort("eigen keuze").length },
    because: [{ sentence: `competentieprofiel van ${first.functie}`, plaats: PLAATS }],
  };
}
