import { schaalverdeling as answer } from "../cells/schaalverdeling";
import { toExcel } from "../cells/to-excel";

/**
 * Verdeelt fte over de schalen: per schaal de fte en het aandeel, in volgorde van de schalen. Lege cellen tellen niet mee.
 * @customfunction SCHAALVERDELING
 * @param schalen Bereik met schalen
 * @param fte Even groot bereik met fte
 * @param [lege_schalen] WAAR toont ook de hele schalen zonder fte tussen de laagste en de hoogste
 * @returns Tabel met Schaal, Fte en Aandeel
 */
export function schaalverdeling(schalen: unknown[][], fte: unknown[][], lege_schalen?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(schalen, fte, lege_schalen));
}
