import type { Formatieplaats } from "./formatieplaats";

/** A place of which nothing is stated yet: the ground for `{ ...LEGE_FORMATIEPLAATS, functie: "Adviseur" }`. */
export const LEGE_FORMATIEPLAATS: Formatieplaats = {
  formatieplaats: null, afdeling: null, kostenplaats: null, functie: null, eigenSchaal: null, aanloopschaal: null, uitloopschaal: null, soort: null, aantalPlaatsen: null,
  fte: null, uren: null, bezetting: null, afwezig: null, aantalPersonen: null, inhuurFte: null, inhuurVanaf: null, inhuurTot: null, inhuurPerMaand: null,
  inhuurDekking: null, ingangsdatum: null, einddatum: null, periodiek: null, overhead: null, besluit: null, opmerking: null, naam: null, eigen: [],
};
