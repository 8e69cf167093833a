import type { CellValue } from "../../model/workbook-plan";
import { koppelVelden, type Kolomkeuzes, type Kolomkoppeling } from "./koppel-velden";
import { LIJSTVELDEN } from "./lijstvelden";

/** Which column of a list of places is which field, see koppelVelden; a column that is none stays as it is. */
export function koppelKolommen(koppen: readonly CellValue[], keuzes: Kolomkeuzes = new Map()): readonly Kolomkoppeling[] {
  return koppelVelden(LIJSTVELDEN, koppen, keuzes);
}
