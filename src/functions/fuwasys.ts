import { fuwasys as answer } from "../cells/fuwasys";
import { toExcel } from "../cells/to-excel";

/**
 * Telt de 14 scores van een FUWASYS-patroon op en controleert een totaal tussen haakjes.
 * @customfunction FUWASYS
 * @param patroon Patroon als 32232 33222 22 22, met of zonder (32), of 14 cellen met elk een score
 * @returns Het totaal, per patroon
 */
export function fuwasys(patroon: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(patroon));
}
