import { schaal as answer } from "../cells/schaal";
import { toExcel } from "../cells/to-excel";

/**
 * Zoekt de schaal bij een score in een conversietabel. Ligt de score in twee banden of in geen, dan #N/B met de banden.
 * @customfunction SCHAAL
 * @param score Score of bereik met scores
 * @param conversie Tabel met de kolommen van, tot en schaal; een lege grens is open
 * @returns De schaal als tekst
 */
export function schaal(score: unknown[][], conversie: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(score, conversie));
}
