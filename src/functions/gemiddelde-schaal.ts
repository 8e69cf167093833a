import { gemiddeldeSchaal as answer } from "../cells/gemiddelde-schaal";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft de gemiddelde schaal, gewogen met fte; 10A telt als 10,5. Rijen zonder fte tellen niet mee.
 * @customfunction GEMIDDELDESCHAAL
 * @param schalen Bereik met schalen
 * @param fte Even groot bereik met fte
 * @returns De gemiddelde schaal als getal
 */
export function gemiddeldeSchaal(schalen: unknown[][], fte: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(schalen, fte));
}
