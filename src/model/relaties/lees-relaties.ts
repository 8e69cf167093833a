import type { CellValue } from "../workbook-plan";
import { RELATIEKOLOMMEN, type Relatie } from "./relatie";

/** Rows of the table of relations as they stand. @returns null when a column is lacking. An empty row is passed over. */
export function leesRelaties(header: readonly string[], rows: readonly (readonly CellValue[])[]): readonly Relatie[] | null {
  const at = RELATIEKOLOMMEN.map((naam) => header.findIndex((head) => head.trim().toLowerCase() === naam));
  if (at.includes(-1)) return null;
  return rows.flatMap((row): Relatie[] => {
    const cell = (naam: (typeof RELATIEKOLOMMEN)[number]): string | null => {
      const text = String(row[at[RELATIEKOLOMMEN.indexOf(naam)] ?? -1] ?? "").trim();
      return text === "" ? null : text;
    };
    const [kader, competentie, anderKader] = [cell("kader"), cell("competentie"), cell("ander kader")];
    if (kader === null && competentie === null && anderKader === null) return [];
    return [{
      kader: kader ?? "", competentie: competentie ?? "", anderKader: anderKader ?? "", voorstel: cell("voorstel"), grond: cell("grond"), besluit: cell("besluit") ?? "open",
      gekozen: cell("gekozen"), opmerking: cell("opmerking"),
    }];
  });
}
