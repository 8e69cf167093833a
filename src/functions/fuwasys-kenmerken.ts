import { fuwasysKenmerken as answer } from "../cells/fuwasys-kenmerken";
import { toExcel } from "../cells/to-excel";

/**
 * Zet een FUWASYS-patroon uit in 14 rijen met nummer, kenmerk en score.
 * @customfunction FUWASYS.KENMERKEN
 * @param patroon Eén patroon, of 14 cellen met elk een score
 * @returns 14 rijen: nr, kenmerk, score
 */
export function fuwasysKenmerken(patroon: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(patroon));
}
