import { loonkosten as answer } from "../cells/loonkosten";
import { toExcel } from "../cells/to-excel";

/**
 * Berekent loonkosten per jaar: fte x maandbedrag x 12 x (1 + opslag), zonder deel van een jaar.
 * @customfunction LOONKOSTEN
 * @param schaal Schaal of bereik met schalen
 * @param fte Fte of bereik met fte
 * @param salaristabel Tabel met de kolommen schaal, periodiek en bedrag (per maand)
 * @param [periodiek] Periodiek; leeg of hoogste is de hoogste van de schaal
 * @param [opslag] (1 + IKB) x (1 + werkgeverslasten) - 1, als deel van 1; leeg is 0
 * @returns Euro per jaar
 */
export function loonkosten(schaal: unknown[][], fte: unknown[][], salaristabel: unknown[][], periodiek?: unknown[][], opslag?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(schaal, fte, salaristabel, periodiek, opslag));
}
