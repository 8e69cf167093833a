/** Names of the plan's tables, sheets and keys. Tables are `<kort>_<Tabel>`; keys `<kort>/formatieplan/<blad>`. */

export type Plantabel =
  | "Formatieplan" | "Functies" | "Salaristabel" | "Conversietabel" | "Clusters"
  | "Was" | "WasWordt" | "Plaatsing" | "Mutaties" | "Bezettingslijst" | "Nietgekoppeld" | "Inlezen";

/** Wanted tab name by the last part of the key. A taken name gets a number (naming.ts). */
export const PLANBLADEN = {
  start: "Start",
  plan: "Formatieplan",
  parameters: "Parameters",
  matrix: "Formatiematrix",
  afdelingen: "Functie per afdeling",
  schaalverdeling: "Schaalverdeling",
  totalen: "Totalen",
  meerjaren: "Meerjaren",
  was: "Was",
  waswordt: "Was-wordt",
  plaatsing: "Plaatsing",
  scenarios: "Scenario's",
  mutaties: "Mutaties",
  bezettingslijst: "Bezettingslijst",
  nietgekoppeld: "Niet gekoppeld",
  inlezen: "Inlezen",
  controles: "Controles",
  functies: "Functies",
  salaristabel: "Salaristabel",
  conversietabel: "Conversietabel",
  clusters: "Clusters",
} as const;

export type Planblad = keyof typeof PLANBLADEN;

export function plankey(kort: string, blad: Planblad): string {
  return `${kort}/formatieplan/${blad}`;
}

export function plantabel(kort: string, tabel: Plantabel): string {
  return `${kort}_${tabel}`;
}

/** Defined name over the cell of a parameter: "Ommen_par_peildatum". */
export function parameternaam(kort: string, parameter: string): string {
  return `${kort}_par_${parameter}`;
}
