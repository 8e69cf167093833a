import type { Outcome } from "../../model/outcome";
import { matchKey } from "../match-key";
import type { FunctieIndex } from "./functie-index";
import { unknownFunctie } from "./unknown-functie";

const PLAATS = "Functies";

/** The normfunctie that a function is placed on; a normfunctie answers itself, spelled as in the table. */
export function normfunctie(index: FunctieIndex, naam: string): Outcome<string> {
  const rijen = index.rijen.get(matchKey(naam)) ?? [];
  if (rijen.length === 0) return unknownFunctie(naam, index.namen);
  const found = new Map<string, string>();
  for (const rij of rijen) if (rij.normfunctie !== null && !found.has(matchKey(rij.normfunctie))) found.set(matchKey(rij.normfunctie), rij.normfunctie);
  const [value] = found.values();
  if (value === undefined) return { kind: "undetermined", candidates: [], because: [{ sentence: "het kader noemt bij deze functie geen normfunctie", plaats: PLAATS }] };
  if (found.size > 1 || rijen.some((rij) => rij.normfunctie === null)) {
    return { kind: "undetermined", candidates: [...found.values()], because: [{ sentence: "de functie staat bij meer dan een normfunctie, of ook zonder", plaats: PLAATS }] };
  }
  return { kind: "determined", value, because: [{ sentence: `${naam} is ingedeeld bij ${value}`, plaats: PLAATS }] };
}
