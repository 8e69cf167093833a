import type { Functie } from "../../model/tabellen";

export const FUNCTIE = "Assistent communicatiemedewerker";

export const FUNCTIES: readonly Functie[] = [
  { functie: FUNCTIE, normfunctie: null, code: "CA 006", reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 1; regel 47" },
];
