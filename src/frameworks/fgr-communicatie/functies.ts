import type { Functie } from "../../model/tabellen";

/** The four functietyperingen. Score is the FUWASYS total as printed; the document does not name the function group. */
export const FUNCTIES: readonly Functie[] = [
  { functie: "Functietypering schaal 5", normfunctie: null, code: null, reeks: null, groep: null, schaal: "5", score: 28, formatie: null, plaats: "regel 196; regel 198; regel 200" },
  { functie: "Functietypering schaal 6", normfunctie: null, code: null, reeks: null, groep: null, schaal: "6", score: 32, formatie: null, plaats: "regel 237; regel 239; regel 241" },
  { functie: "Functietypering schaal 7", normfunctie: null, code: null, reeks: null, groep: null, schaal: "7", score: 35, formatie: null, plaats: "regel 277; regel 279; regel 281" },
  { functie: "Functietypering schaal 8", normfunctie: null, code: null, reeks: null, groep: null, schaal: "8", score: 38, formatie: null, plaats: "regel 315; regel 317; regel 319" },
];
