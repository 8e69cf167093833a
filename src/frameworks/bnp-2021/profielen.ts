import type { Profiel } from "../../model/tabellen";
import { NIVEAUNAMEN, type NiveauCode } from "./niveaus";

/** The document gives a person one level as a whole, not one per kerntaak; "BNP-niveau" is its own term for that. */
const voorbeeld = (functie: string, niveau: NiveauCode, plaats: string): Profiel => ({
  functie, competentie: "BNP-niveau", niveau, niveaunaam: NIVEAUNAMEN[niveau], soort: "voorbeeld", herkomst: null, plaats,
});

/** Person -> niveau: the line of the heading between the two descriptions, and the lines of the comparison pages that name them. */
export const PROFIELEN: readonly Profiel[] = [
  voorbeeld("Chantal", "1", "regel 202; regel 392"),
  voorbeeld("Roy", "1", "regel 202; regel 392"),
  voorbeeld("Mascha", "2", "regel 220; regel 392; regel 465"),
  voorbeeld("Luuk", "2", "regel 220; regel 392; regel 465"),
  voorbeeld("Dion", "3", "regel 240; regel 465; regel 537"),
  voorbeeld("Arun", "3", "regel 240; regel 465; regel 537"),
  voorbeeld("Yasmine", "4", "regel 254; regel 538; regel 614"),
  voorbeeld("René", "4", "regel 254; regel 538; regel 614"),
  voorbeeld("Machteld", "5", "regel 282; regel 617; regel 693"),
  voorbeeld("Bart", "5", "regel 282; regel 617; regel 693"),
  voorbeeld("Emine", "6", "regel 311; regel 690"),
  voorbeeld("Jim", "6", "regel 311; regel 690"),
];
