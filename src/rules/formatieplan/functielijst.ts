/** What the sheet Functies calculates beside each function: whether its scale is one, and which scale the plan takes. */
import type { Conversieregel } from "../../model/formatieplan/gedateerde-tabel";
import type { FormatieplanParameters } from "../../model/formatieplan/parameters";
import { nameKey } from "../../model/same-name";
import type { Functie } from "../../model/tabellen";
import { schaalsleutel } from "./schaalsleutel";

export interface Functieuitkomst {
  readonly functie: Functie;
  /** Rows of the same name with another scale: then none is chosen. */
  readonly andereSchaal: number;
  /** Bands of the conversietabel that hold the score; null without a score. One is right. */
  readonly banden: number | null;
  /** From the one band; "" when there is no score or not one band. */
  readonly schaalConversie: string;
  /** From the chosen source; "" when it does not say, or says two things. */
  readonly schaalInPlan: string;
}

export function functielijst(functies: readonly Functie[], conversie: readonly Conversieregel[], schaalbron: FormatieplanParameters["schaalbron"]["waarde"]): readonly Functieuitkomst[] {
  const perNaam = new Map<string, string[]>();
  for (const { functie, schaal } of functies) {
    const own = perNaam.get(nameKey(functie)) ?? [];
    perNaam.set(nameKey(functie), own);
    own.push(schaalsleutel(schaal));
  }
  return functies.map((functie): Functieuitkomst => {
    const own = schaalsleutel(functie.schaal);
    const andereSchaal = (perNaam.get(nameKey(functie.functie)) ?? []).filter((schaal) => schaal !== own).length;
    const held = functie.score === null ? null : conversie.filter((band) => holds(band, functie.score ?? 0));
    const schaalConversie = held?.length === 1 ? schaalsleutel(held[0]?.schaal ?? null) : "";
    const chosen = schaalbron === "conversietabel" ? schaalConversie : schaalbron === "kader" ? own : "";
    return { functie, andereSchaal, banden: held?.length ?? null, schaalConversie, schaalInPlan: andereSchaal > 0 ? "" : chosen };
  });
}

function holds({ van, tot, schaal }: Conversieregel, score: number): boolean {
  return schaalsleutel(schaal) !== "" && (van === null || van <= score) && (tot === null || tot >= score);
}
