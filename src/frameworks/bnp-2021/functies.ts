import type { Functie } from "../../model/tabellen";

const persoon = (functie: string, plaats: string): Functie => ({
  functie, normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats,
});

/** The twelve fictitious persons of the document, in its order. Examples, no functions: their level is in Profielen. */
export const FUNCTIES: readonly Functie[] = [
  persoon("Chantal", "regel 194"),
  persoon("Roy", "regel 204"),
  persoon("Mascha", "regel 213"),
  persoon("Luuk", "regel 222"),
  persoon("Dion", "regel 232"),
  persoon("Arun", "regel 242"),
  persoon("Yasmine", "regel 247"),
  persoon("René", "regel 256"),
  persoon("Machteld", "regel 271"),
  persoon("Bart", "regel 284"),
  persoon("Emine", "regel 302"),
  persoon("Jim", "regel 313"),
];
