import { schaalrang as answer } from "../cells/schaalrang";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft een schaal als getal, om op te sorteren en mee te middelen: 10 is 10 en 10A is 10,5.
 * @customfunction SCHAALRANG
 * @param schaal Schaal of bereik met schalen, als getal of tekst
 * @returns Het getal bij de schaal
 */
export function schaalrang(schaal: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(schaal));
}
