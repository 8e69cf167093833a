import { termijn as answer } from "../cells/termijn";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft de uiterste dag van een termijn uit Het goede gesprek, als datumgetal van Excel.
 * @customfunction TERMIJN
 * @param soort start cyclus, planningsgesprek, eerste beoordeling proef, tweede beoordeling proef, concept, bedenkingen, toelichting of vaststelling
 * @param datum De datum waarvan de termijn telt, ook als bereik
 * @returns De dag als datumgetal
 */
export function termijn(soort: unknown[][], datum: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(soort, datum));
}
