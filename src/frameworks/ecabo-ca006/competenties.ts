import type { Competentie } from "../../model/tabellen";
import { BEROEPSCOMPETENTIES } from "./competenties/alle";

export const COMPETENTIES: readonly Competentie[] = BEROEPSCOMPETENTIES.map(({ nr, categorie, naam, regels, definitie }) => ({
  nr, competentie: naam, groep: categorie, definitie, tekstsoort: "samenvatting",
  plaats: `regel ${regels.kerntaken}; regel ${regels.kernopgaven}; regel ${regels.nummer}`,
}));
