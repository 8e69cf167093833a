import { indicatoren as answer } from "../cells/indicatoren";
import { toExcel } from "../cells/to-excel";

/**
 * Zet de indicatoren van een competentie, kerntaak of criterium op een niveau onder elkaar.
 * @customfunction INDICATOREN
 * @param onderwerp Competentie, kerntaak of criterium
 * @param niveau Niveau, zoals A, 8-10 of 3
 * @param [kader] Naam van een ingebouwd kader, of een tabel Indicatoren met [#Alles]; leeg is ommen-hr21
 * @param [soort] Alleen deze soort, zoals gedrag of tip
 * @returns De teksten onder elkaar
 */
export function indicatoren(onderwerp: unknown[][], niveau: unknown[][], kader?: unknown[][], soort?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(onderwerp, niveau, kader, soort));
}
