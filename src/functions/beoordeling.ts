import { beoordeling as answer } from "../cells/beoordeling";
import { toExcel } from "../cells/to-excel";

/**
 * Berekent de eindkwalificatie van Het goede gesprek (art. 6 lid 4-7, met keuzes K1-K10 van Functieboek). De berekening wordt getoond, de mens beslist.
 * @customfunction BEOORDELING
 * @param werkafspraken Kwalificatie per werkafspraak, in woorden
 * @param gewichten Gewicht per werkafspraak, hoogstens 4 decimalen; leeg is gelijk
 * @param competenties Kwalificatie per competentie, in woorden
 * @param kennisniveau Kwalificatie van het kennisniveau
 * @param [cruciaal] WAAR naast elke competentie die cruciaal is
 * @param [afwijking_lid_7] WAAR als de leidinggevende art. 6 lid 7 toepast
 * @returns De eindkwalificatie
 */
export function beoordeling(werkafspraken: unknown[][], gewichten: unknown[][], competenties: unknown[][], kennisniveau: unknown[][], cruciaal?: unknown[][], afwijking_lid_7?: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(werkafspraken, gewichten, competenties, kennisniveau, cruciaal, afwijking_lid_7));
}
