import { KOLOMMEN } from "../../model/kolommen";
import type { AnyRow, ReviewedTabel } from "./reviewed-tables";

/** A row in one line, as a list shows it: what it is about, and its own text or figures. */
export interface RowTitle {
  readonly name: string;
  readonly rest: string;
}

/** Columns that say nothing about a row by themselves, or that are shown elsewhere. */
const QUIET = new Set(["plaats", "tekstsoort", "herkomst", "nr", "gebiedNr", "aantalTaken", "volgorde"]);

/** The name first, then the prose, then what is short; codes, fte and scores with their column's name. */
export function rowTitle(tabel: ReviewedTabel, row: AnyRow): RowTitle {
  const [first, ...others] = [...KOLOMMEN[tabel]].filter(({ naam }) => (row[naam as string] ?? null) !== null && !QUIET.has(naam));
  const columns = [...(first ? [first] : []), ...others.filter(({ soort }) => soort === "prose"), ...others.filter(({ soort }) => soort !== "prose")];
  const shown = columns.flatMap(({ naam, soort }) => {
    const value = row[naam as string] ?? null;
    if (value === null || /^k\d+$/.test(naam)) return [];
    const text = String(value).replace(".", soort === "fte" ? "," : ".");
    return [soort === "name" || soort === "prose" ? text : `${naam} ${text}`];
  });
  const [name = "", ...rest] = shown;
  return { name, rest: rest.join(" · ") };
}
