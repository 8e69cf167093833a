/** Columns that name the same thing, so that a name corrected in one row can be corrected wherever it stands. */
import { KOLOMMEN } from "../../model/kolommen";
import type { ReviewedTabel } from "./reviewed-tables";

type Place = readonly [tabel: ReviewedTabel, column: string];

const FUNCTIE: readonly Place[] = [
  ["Functies", "functie"], ["Functies", "normfunctie"], ["Kenmerken", "functie"], ["Taken", "functie"], ["Profielen", "functie"], ["Eisen", "functie"],
  ["Waarderingen", "functie"],
];
const COMPETENTIE: readonly Place[] = [["Competenties", "competentie"], ["Profielen", "competentie"], ["Indicatoren", "onderwerp"]];

/** Names that hang together: whoever corrects one surely means the others. */
const KEYS = [FUNCTIE, COMPETENTIE];

/** Where the same name stands; nothing for columns that are no names. */
export function linkedColumns(tabel: ReviewedTabel, column: string): readonly Place[] {
  const key = KEYS.find((places) => places.some(([one, name]) => one === tabel && name === column));
  if (key) return key;
  const isName = KOLOMMEN[tabel].some(({ naam, soort }) => naam === column && soort === "name");
  return isName ? [[tabel, column]] : [];
}

/** Whether other tables find this row by the column's text. */
export function isKeyColumn(tabel: ReviewedTabel, column: string): boolean {
  return KEYS.some((places) => places.some(([one, name]) => one === tabel && name === column));
}
