import type { Indicator } from "../../model/tabellen";
import { BEROEPSCOMPETENTIES } from "./competenties/alle";

/** Two rows per competence: our summary of its succescriteria for the process, and of those for the result. */
export const INDICATOREN: readonly Indicator[] = BEROEPSCOMPETENTIES.flatMap((competentie) =>
  (["proces", "resultaat"] as const).map((soort): Indicator => {
    const [regel, tekst] = competentie[soort];
    return { onderwerp: competentie.naam, niveau: null, niveaunaam: null, soort, nr: null, tekst, tekstsoort: "samenvatting", plaats: `regel ${regel}` };
  }),
);
