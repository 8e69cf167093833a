import type { IsoDate } from "../datum/iso-date";
import type { Periode } from "./periode";

/** Whether a row is in force on the peildatum; the first and the last day count. Fte views count these rows. */
export function geldtOp({ ingangsdatum, einddatum }: Periode, peildatum: IsoDate): boolean {
  return (ingangsdatum === null || ingangsdatum <= peildatum) && (einddatum === null || peildatum <= einddatum);
}
