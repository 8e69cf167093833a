import { normfunctie as answer } from "../cells/normfunctie";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft de normfunctie waarbij een functie is ingedeeld.
 * @customfunction NORMFUNCTIE
 * @param functie Functie, ook als bereik
 * @param [kader] Naam van een ingebouwd kader, of een tabel Functies met [#Alles]; leeg is ommen-hr21
 * @returns De normfunctie
 */
export function normfunctie(functie: unknown[][], kader?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(functie, kader));
}
