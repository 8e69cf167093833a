/** What people typed in a form: the raw value of each input cell by the name of its field. */
import type { CellValue } from "../../../model/workbook-plan";

/** Field -> raw value; a field that is not there is empty. Dates are Excel's numbers. */
export type FormulierInhoud = ReadonlyMap<string, CellValue>;

export const LEEG: FormulierInhoud = new Map();

/** The fields of a row of the competences; rows count from 1 over all of them. */
export const COMPETENTIEVELDEN = ["cruciaal", "kwalificatie", "motivering"] as const;

export const veld = {
  niveau: "niveau",
  stap: (stap: string): string => `termijn/${stap}`,
  werkafspraak: (nr: number, deel: "tekst" | "gewicht" | "kwalificatie" | "motivering"): string => `werkafspraak/${nr}/${deel}`,
  competentie: (regel: number, deel: "naam" | (typeof COMPETENTIEVELDEN)[number]): string => `competentie/${regel}/${deel}`,
  kennisniveau: (deel: "tekst" | "kwalificatie" | "motivering"): string => `kennisniveau/${deel}`,
  lid7: (deel: "toegepast" | "reden"): string => `lid7/${deel}`,
  vrij: (deel: string, nr: number, kolom: string): string => `${deel}/${nr}/${kolom}`,
  vervallen: (nr: number, deel: "onderdeel" | "kwalificatie" | "motivering"): string => `vervallen/${nr}/${deel}`,
};

/** The text of a field without surrounding blanks; "" when empty. */
export function tekstVan(inhoud: FormulierInhoud, naam: string): string {
  const value = inhoud.get(naam);
  return value === null || value === undefined ? "" : String(value).trim();
}

/** The number of a field; null when it holds none. */
export function getalVan(inhoud: FormulierInhoud, naam: string): number | null {
  const value = inhoud.get(naam);
  return typeof value === "number" ? value : null;
}

export function isGevuld(inhoud: FormulierInhoud, naam: string): boolean {
  const value = inhoud.get(naam);
  return value !== null && value !== undefined && value !== "";
}
