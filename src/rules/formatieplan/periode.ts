import type { IsoDate } from "../datum/iso-date";

/** The dates between which a formatieplaats is in force, both days included. null = always so far (ingang), or no end. */
export interface Periode {
  readonly ingangsdatum: IsoDate | null;
  readonly einddatum: IsoDate | null;
}

/** Whether the period ends before it begins: such a row is in force on no day, and a check names it. */
export function isOmgekeerd({ ingangsdatum, einddatum }: Periode): boolean {
  return ingangsdatum !== null && einddatum !== null && einddatum < ingangsdatum;
}
