import { KOLOMMEN } from "../../model/kolommen";
import type { AnyRow, ReviewedTabel } from "./reviewed-tables";

/** A row in one line, as a list shows it: what it is about, and its own text or figures. */
export interface RowTitle {
  readonly name: string;
  readonly rest: string;
}

/** Columns that say nothing about a row by themselves, or that are shown elsewhere. */
const QUIET = new Set(["plaats", "tekstsoort", "herkomst", "nr", "gebiedNr", "aantalTaken", "volgorde"]);

/** Names and codes first, then the prose; fte and scores with their column's name. */
export function rowTitle(tabel: ReviewedTabel, row: AnyRow): RowTitle {
  const shown = KOLOMMEN[tabel].flatMap(({ naam, soort }) => {
    const value = row[naam as string] ?? null;
    if (value === null || QUIET.has(naam) || /^k\d+$/.test(naam)) return [];
    const text = String(value).replace(".", soort === "fte" ? "," : ".");
    return [soort === "name" || soort === "prose" ? text : `${naam} ${text}`];
  });
  const [name = "", ...rest] = shown;
  return { name, rest: rest.join(" · ") };
}
