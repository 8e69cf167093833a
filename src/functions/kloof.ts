import { kloof as answer } from "../cells/kloof";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft gevraagd min aanwezig niveau, in stappen van de niveauladder van het kader; boven 0 is er een kloof.
 * @customfunction KLOOF
 * @param gevraagd Gevraagd niveau, ook als bereik
 * @param aanwezig Aanwezig niveau, ook als bereik
 * @param [kader] Naam van een ingebouwd kader, of een tabel Niveaus met [#Alles]; leeg is ommen-hr21
 * @returns Het aantal stappen
 */
export function kloof(gevraagd: unknown[][], aanwezig: unknown[][], kader?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(gevraagd, aanwezig, kader));
}
