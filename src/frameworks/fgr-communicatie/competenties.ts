import type { Competentie } from "../../model/tabellen";

/** The six competences in the order of the list; the document defines none of them. */
export const COMPETENTIES: readonly Competentie[] = [
  { nr: null, competentie: "Flexibiliteit", groep: null, definitie: null, tekstsoort: "samenvatting", plaats: "regel 61" },
  { nr: null, competentie: "Klantgerichtheid", groep: null, definitie: null, tekstsoort: "samenvatting", plaats: "regel 62" },
  { nr: null, competentie: "Luisteren", groep: null, definitie: null, tekstsoort: "samenvatting", plaats: "regel 63" },
  { nr: null, competentie: "Plannen en organiseren", groep: null, definitie: null, tekstsoort: "samenvatting", plaats: "regel 64" },
  { nr: null, competentie: "Voortgangscontrole", groep: null, definitie: null, tekstsoort: "samenvatting", plaats: "regel 65" },
  { nr: null, competentie: "Zelfontwikkeling", groep: null, definitie: null, tekstsoort: "samenvatting", plaats: "regel 66" },
];
