import { functieschaal as answer } from "../cells/functieschaal";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft de schaal van een functie of normfunctie. Staat een normfunctie op meer schalen, dan #N/B met die schalen.
 * @customfunction FUNCTIESCHAAL
 * @param functie Functie of normfunctie, ook als bereik
 * @param [kader] Naam van een ingebouwd kader, of een tabel Functies met [#Alles]; leeg is ommen-hr21
 * @returns De schaal als tekst
 */
export function functieschaal(functie: unknown[][], kader?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(functie, kader));
}
