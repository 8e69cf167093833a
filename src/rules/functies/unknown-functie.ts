import type { Outcome } from "../../model/outcome";
import { similarNames } from "./similar-names";

/** The answer for a function that the table does not know, with names that look like it. */
export function unknownFunctie(naam: string, namen: readonly string[]): Outcome<never> {
  const similar = similarNames(naam, namen);
  const hint = similar.length > 0 ? `; lijkt op: ${similar.join(", ")}` : "";
  return { kind: "undetermined", candidates: [], because: [{ sentence: `onbekende functie${hint}`, plaats: "Functies en Profielen" }] };
}
