import type { Schaal } from "../../model/schaal";
import type { CellValue } from "../../model/workbook-plan";
import type { IsoDate } from "../../rules/datum/iso-date";
import type { Cyclussoort } from "../../rules/goede-gesprek/artikel-02-cyclus";

/** A row of the list of employees: one form. An employee on trial has two rows (art. 2 lid 3). */
export interface Medewerker {
  /** "001": by which form, list and overview know each other. */
  readonly nr: string;
  readonly medewerker: string;
  readonly functiegroep: string;
  /** As given; null when it cannot be read as a scale. */
  readonly schaal: Schaal | null;
  readonly leidinggevende: string | null;
  readonly afdeling: string | null;
  readonly cyclus: Cyclussoort | null;
  readonly start: IsoDate | null;
  readonly indiensttreding: IsoDate | null;
  readonly beslisdatum: IsoDate | null;
  /** The user's own columns, kept as they are. */
  readonly eigen: Readonly<Record<string, CellValue>>;
}

/** The columns of the table that are ours, in order. */
export const MEDEWERKER_KOLOMMEN = ["nr", "medewerker", "functiegroep", "schaal", "leidinggevende", "afdeling", "cyclus", "start", "indiensttreding", "beslisdatum"] as const;

export type MedewerkerKolom = (typeof MEDEWERKER_KOLOMMEN)[number];
