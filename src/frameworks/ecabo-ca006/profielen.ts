import type { Profiel } from "../../model/tabellen";
import { BEROEPSCOMPETENTIES } from "./competenties/alle";
import { KERNOPGAVEN, KERNTAKEN, type Kop } from "./kerntaken";

/**
 * The two overview matrices. The scan kept the marks but lost their columns, so a cell is only certain where a block holds as many
 * marks as it has cells: the four BOS competences (5 x 4 marks in 20 cells, 3 x 4 in 12). No cell is certainly empty, because marks
 * were lost too. Every other cell is "onbekend".
 */
const OVERZICHTEN: readonly { readonly soort: "kerntaken" | "kernopgaven"; readonly koppen: readonly Kop[]; readonly bosKruisjes: string }[] = [
  { soort: "kerntaken", koppen: KERNTAKEN, bosKruisjes: "regel 707-711" },
  { soort: "kernopgaven", koppen: KERNOPGAVEN, bosKruisjes: "regel 844-846" },
];

/** Competence x kerntaak (115 rows) and competence x kernopgave (69 rows); `functie` is the kerntaak or kernopgave. */
export const PROFIELEN: readonly Profiel[] = OVERZICHTEN.flatMap(({ soort, koppen, bosKruisjes }) =>
  koppen.flatMap((kop) =>
    BEROEPSCOMPETENTIES.map((competentie): Profiel => {
      const zeker = competentie.categorie === "BOS";
      return {
        functie: kop.naam, competentie: competentie.naam, niveau: null, niveaunaam: null, soort: zeker ? "zeker" : "onbekend", herkomst: "tabel",
        plaats: `regel ${competentie.regels[soort]}${zeker ? `; ${bosKruisjes}` : ""}`,
      };
    }),
  ),
);
