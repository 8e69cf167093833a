import { fuwasysSchaal as answer } from "../cells/fuwasys-schaal";
import { toExcel } from "../cells/to-excel";

/**
 * Zoekt de salarisschaal bij een FUWASYS-patroon of -totaal. Zonder conversietabel alleen waar een bron van het Rijk de schaal bewijst; anders #N/B met de kandidaten.
 * @customfunction FUWASYS.SCHAAL
 * @param patroon_of_totaal Patroon of totaal (14 tot en met 70), ook als bereik
 * @param [conversie] Tabel met de kolommen van, tot en schaal
 * @returns De schaal als tekst
 */
export function fuwasysSchaal(patroon_of_totaal: unknown[][], conversie?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(patroon_of_totaal, conversie));
}
