import type { RijVanTabel, TabelNaam } from "./tabellen";

/** Columns without which a row says nothing. `plaats` and `tekstsoort` are filled in for rows that a user adds. */
export const REQUIRED: { readonly [T in TabelNaam]: readonly (keyof RijVanTabel[T] & string)[] } = {
  Kader: ["id", "naam", "soort", "uitgever", "bron", "rechten"],
  Functies: ["functie"],
  Kenmerken: ["functie", "tekst"],
  Taken: ["functie", "gebied", "tekst"],
  Competenties: ["competentie"],
  Niveaus: ["niveau", "volgorde"],
  Indicatoren: ["onderwerp", "soort", "tekst"],
  Profielen: ["functie", "competentie"],
  Eisen: ["functie", "soort"],
  Waarderingen: ["functie", "patroon"],
  Conversie: ["schaal"],
  Clusters: ["cluster"],
  Regels: ["artikel", "soort", "regel"],
  Bevindingen: ["ernst", "code", "melding"],
};
