import { columnOf } from "../formula";

/** "T[[#This Row],[c]]": the cell of a column in the row of the formula. */
export function rijVan(tabel: string): (kolom: string) => string {
  return (kolom) => `${tabel}[[#This Row],[${columnOf("", kolom).slice(1, -1)}]]`;
}
