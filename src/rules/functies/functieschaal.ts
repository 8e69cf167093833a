import type { Outcome } from "../../model/outcome";
import type { Schaal } from "../../model/schaal";
import { matchKey } from "../match-key";
import type { FunctieIndex } from "./functie-index";
import { unknownFunctie } from "./unknown-functie";

const PLAATS = "Functies";

/** The scale of a function or normfunctie; undetermined when it stands on several scales or on none. */
export function functieschaal(index: FunctieIndex, naam: string): Outcome<Schaal> {
  const rijen = index.rijen.get(matchKey(naam)) ?? [];
  if (rijen.length === 0) return unknownFunctie(naam, index.namen);
  const schalen = [...new Set(rijen.flatMap(({ schaal }) => (schaal === null ? [] : [schaal])))];
  const [schaal] = schalen;
  if (schaal === undefined) return { kind: "undetermined", candidates: [], because: [{ sentence: "staat in Functies zonder schaal", plaats: PLAATS }] };
  if (schalen.length > 1) {
    const named = rijen.map((rij) => `${rij.functie} ${rij.schaal ?? "zonder schaal"}`).slice(0, 4).join(", ");
    return { kind: "undetermined", candidates: schalen, because: [{ sentence: `komt op meer schalen voor (${named}); geef de functie zelf`, plaats: PLAATS }] };
  }
  if (rijen.some((rij) => rij.schaal === null)) {
    return { kind: "undetermined", candidates: schalen, because: [{ sentence: "een deel van de rijen noemt geen schaal", plaats: PLAATS }] };
  }
  return { kind: "determined", value: schaal, because: [{ sentence: `${naam} staat op schaal ${schaal}`, plaats: PLAATS }] };
}
