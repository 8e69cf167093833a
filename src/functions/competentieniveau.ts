import { competentieniveau as answer } from "../cells/competentieniveau";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft het competentieniveau bij een salarisschaal, zoals 8-10 (art. 3 lid 4 van Het goede gesprek).
 * @customfunction COMPETENTIENIVEAU
 * @param schaal Schaal of bereik met schalen
 * @param [kader] Naam van een ingebouwd kader, of een tabel Niveaus met [#Alles]; leeg is goede-gesprek
 * @returns Het niveau als tekst
 */
export function competentieniveau(schaal: unknown[][], kader?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(schaal, kader));
}
