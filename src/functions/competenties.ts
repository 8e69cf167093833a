import { competenties as answer } from "../cells/competenties";
import { toExcel } from "../cells/to-excel";

/**
 * Zet onder elkaar welke competenties een functie vraagt, met niveau. Spreken twee delen van de bron elkaar tegen, dan #N/B tot een herkomst is gekozen.
 * @customfunction COMPETENTIES
 * @param functie Functie of normfunctie
 * @param [kader] Naam van een ingebouwd kader, of een tabel Profielen met [#Alles]; leeg is ommen-hr21
 * @param [herkomst] Deel van de bron, zoals functiebeschrijving of competentieprofiel
 * @returns Tabel met Competentie, Niveau, Niveaunaam en Soort
 */
export function competenties(functie: unknown[][], kader?: unknown[][], herkomst?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(functie, kader, herkomst));
}
