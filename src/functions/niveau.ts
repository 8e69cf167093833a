import { niveau as answer } from "../cells/niveau";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft het niveau dat een functie van een competentie vraagt; leeg waar de functie de competentie niet vraagt.
 * @customfunction NIVEAU
 * @param functie Functie of normfunctie, ook als bereik
 * @param competentie Competentie, ook als bereik
 * @param [kader] Naam van een ingebouwd kader, of een tabel Profielen met [#Alles]; leeg is ommen-hr21
 * @param [herkomst] Deel van de bron, zoals functiebeschrijving of competentieprofiel
 * @returns Het gevraagde niveau
 */
export function niveau(functie: unknown[][], competentie: unknown[][], kader?: unknown[][], herkomst?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(functie, competentie, kader, herkomst));
}
