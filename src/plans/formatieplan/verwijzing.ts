/** References to the tables and parameters of a plan, as its formulas write them. */
import type { PlankolomNaam } from "../../model/formatieplan/kolommen";
import { parameternaam, plantabel, type Plantabel } from "../../model/formatieplan/namen";
import { columnOf, headerOf } from "../formula";

/** Names of the cells on the sheet Parameters: what the user fills in, and what is calculated from it. */
export type Parametercel =
  | "peildatum" | "planjaar" | "schaalbron" | "urenPerWeek" | "periodiek" | "ikb" | "werkgeverslasten" | "salaristabel" | "conversietabel"
  | "bedragenIn" | "productieveUren" | "leidinggevenden" | "vermeldeFormatie" | "tussen1" | "tussen2" | "stijging1" | "stijging2" | "stijging3"
  | "tussenteller1" | "tussenteller2" | "tussenfactor"
  | "peilteller" | "opslag" | "factor1" | "factor2" | "factor3" | "eenheid" | "eenheidtekst" | "salarisregel" | "conversieregel"
  /** Month counter of 1 January of planjaar and of the years after it. */
  | "jaar0" | "jaar1" | "jaar2" | "jaar3" | "jaar4";

export interface Verwijzing {
  /** A column of the Formatieplan table: "Ommen_Formatieplan[Fte]". */
  plan(kolom: PlankolomNaam): string;
  /** The cell of a column in the row of the formula. */
  rij(kolom: PlankolomNaam): string;
  /** A column of another table. */
  kolom(tabel: Plantabel, kolom: string): string;
  /** A cell of another table, in the row of the formula. */
  dezeRij(tabel: Plantabel, kolom: string): string;
  kop(tabel: Plantabel, kolom: string): string;
  par(cel: Parametercel): string;
}

export function makeVerwijzing(kort: string): Verwijzing {
  const kolom = (tabel: Plantabel, naam: string): string => columnOf(plantabel(kort, tabel), naam);
  const dezeRij = (tabel: Plantabel, naam: string): string => headerOf(plantabel(kort, tabel), naam).replace("[#Headers]", "[#This Row]");
  return {
    plan: (naam) => kolom("Formatieplan", naam),
    rij: (naam) => dezeRij("Formatieplan", naam),
    kolom,
    dezeRij,
    kop: (tabel, naam) => headerOf(plantabel(kort, tabel), naam),
    par: (cel) => parameternaam(kort, cel),
  };
}

/** A cell as look-up value of MATCH, which takes *, ? and ~ in it as wildcards: they are escaped. */
export function letterlijk(cel: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cel},"~","~~"),"*","~*"),"?","~?")`;
}

/** A scale as look-ups compare it: text, capitals, no blanks (rules/formatieplan/schaalsleutel.ts). The second blank is a no-break space. */
export function alsSchaal(cel: string): string {
  return `UPPER(SUBSTITUTE(SUBSTITUTE(${cel}&""," ",""),"\u00a0",""))`;
}
