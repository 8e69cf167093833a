import { competentiematrix as answer } from "../cells/competentiematrix";
import { toExcel } from "../cells/to-excel";

/**
 * Maakt een matrix van competenties (omlaag) en functies (opzij) met het gevraagde niveau; x is gevraagd zonder niveau.
 * @customfunction COMPETENTIEMATRIX
 * @param [kader] Naam van een ingebouwd kader, of een tabel Profielen met [#Alles]; leeg is ommen-hr21
 * @param [functies] Functies die de matrix toont; leeg is alle
 * @param [herkomst] Deel van de bron, zoals functiebeschrijving of competentieprofiel
 * @returns De matrix met koppen
 */
export function competentiematrix(kader?: unknown[][], functies?: unknown[][], herkomst?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(kader, functies, herkomst));
}
