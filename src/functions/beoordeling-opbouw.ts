import { beoordelingOpbouw as answer } from "../cells/beoordeling-opbouw";
import { toExcel } from "../cells/to-excel";

/**
 * Toont stap voor stap hoe BEOORDELING rekent, met artikel en keuze bij elke stap.
 * @customfunction BEOORDELING.OPBOUW
 * @param werkafspraken Kwalificatie per werkafspraak, in woorden
 * @param gewichten Gewicht per werkafspraak, hoogstens 4 decimalen; leeg is gelijk
 * @param competenties Kwalificatie per competentie, in woorden
 * @param kennisniveau Kwalificatie van het kennisniveau
 * @param [cruciaal] WAAR naast elke competentie die cruciaal is
 * @param [afwijking_lid_7] WAAR als de leidinggevende art. 6 lid 7 toepast
 * @returns Tabel met Onderdeel, Waarde en Toelichting
 */
export function beoordelingOpbouw(werkafspraken: unknown[][], gewichten: unknown[][], competenties: unknown[][], kennisniveau: unknown[][], cruciaal?: unknown[][], afwijking_lid_7?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(werkafspraken, gewichten, competenties, kennisniveau, cruciaal, afwijking_lid_7));
}
