/** The columns of `<Kort>_Plaatsing`, with the formulas of those that the sheet calculates. */
import { plantabel } from "../../model/formatieplan/namen";
import type { TableColumnPlan } from "../../model/workbook-plan";
import { columnOf } from "../formula";
import { letterlijk } from "../formatieplan/verwijzing";
import { rijVan } from "./rij-in-tabel";

export const PLAATSING_BREEDTES: readonly number[] = [12, 6, 26, 8, 15, 12, 26, 8, 22, 36, 34];

export function plaatsingKolommen(kort: string): readonly TableColumnPlan[] {
  const rij = rijVan(plantabel(kort, "Plaatsing"));
  const lijst = (kolom: string): string => columnOf(plantabel(kort, "WasWordt"), kolom);
  const zoek = (nummer: string, tabel: "Was" | "WasWordt", sleutel: string, kolom: string): string =>
    `IFERROR(INDEX(${columnOf(plantabel(kort, tabel), kolom)},MATCH(${letterlijk(rij(nummer))},${columnOf(plantabel(kort, tabel), sleutel)},0))&"","?")`;
  const tekst = (nummer: string, tabel: "Was" | "WasWordt", sleutel: string, kolom: string): string => `=IF(${rij(nummer)}="","",${zoek(nummer, tabel, sleutel, kolom)})`;
  // Was-wordt knows which of the rows of a place describes it; a place that it does not name yet is described by its first row.
  const wordt = (kolom: "Functie" | "Schaal"): string =>
    `=IF(${rij("Wordt plaats")}="","",IFERROR(INDEX(${columnOf(plantabel(kort, "Formatieplan"), kolom)},IF(ISNUMBER(MATCH(${letterlijk(rij("Wordt plaats"))},${lijst("Wordt plaats")},0)),` +
    `INDEX(${lijst("Wordt toonrij")},MATCH(${letterlijk(rij("Wordt plaats"))},${lijst("Wordt plaats")},0)),MATCH(${letterlijk(rij("Wordt plaats"))},${columnOf(plantabel(kort, "Formatieplan"), "Formatieplaats")},0)))&"","?"))`;
  return [
    { name: "Was plaats", role: "input" },
    { name: "Nr", role: "inputCount" },
    { name: "Was functie", role: "formulaTextWrapped", formula: tekst("Was plaats", "Was", "Formatieplaats", "Functie") },
    { name: "Was schaal", role: "formulaTextCenter", formula: tekst("Was plaats", "Was", "Formatieplaats", "Schaal") },
    { name: "Wijziging", role: "formulaText", formula: tekst("Was plaats", "WasWordt", "Was plaats", "Soort") },
    { name: "Wordt plaats", role: "input" },
    { name: "Wordt functie", role: "formulaTextWrapped", formula: wordt("Functie") },
    { name: "Wordt schaal", role: "formulaTextCenter", formula: wordt("Schaal") },
    { name: "Status", role: "input" },
    { name: "Toelichting", role: "inputWrapped" },
    {
      name: "Let op", role: "formulaTextWrapped",
      formula:
        `=IF(${rij("Was functie")}="?","was-plaats onbekend",IF(${rij("Wordt functie")}="?","wordt-plaats onbekend",IF(${rij("Status")}="","status ontbreekt",` +
        `IF(AND(OR(${rij("Status")}="functievolger",${rij("Status")}="geplaatst"),${rij("Wordt plaats")}=""),"wordt-plaats ontbreekt",` +
        `IF(AND(${rij("Status")}="functievolger",${rij("Was functie")}<>${rij("Wordt functie")}),"functievolger met een andere functie",` +
        `IF(AND(${rij("Status")}="boventallig",${rij("Wordt plaats")}<>""),"boventallig met een wordt-plaats",""))))))`,
    },
  ];
}
