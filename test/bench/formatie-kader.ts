import type { Kader } from "../../src/model/kader";
import { proefKader } from "../plans/proef-kader";

/** A framework with so many functions, spread over the scales 3 to 16; every row differs, so that nothing is shared by chance. */
export function formatieKader(rijen: number): Kader {
  return {
    ...proefKader,
    totaleFormatie: null,
    tabellen: {
      Functies: Array.from({ length: rijen }, (_, index) => ({
        functie: `Medewerker ${index + 1}`, normfunctie: `Normfunctie ${(index % 40) + 1}`, code: `N${String(index).padStart(6, "0")}`,
        reeks: `Reeks ${(index % 5) + 1}`, groep: `Groep ${(index % 11) + 1}`, schaal: String((index % 14) + 3), score: 200 + (index % 300),
        formatie: ((index % 9) + 1) / 9, plaats: `rij ${index + 1}`,
      })),
    },
  };
}
