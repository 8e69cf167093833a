/** What the user changed before writing, as findings: the printed value stays beside the correction, and nothing is left out silently. */
import { KOLOMMEN } from "../../model/kolommen";
import type { Bevinding, Tabellen } from "../../model/tabellen";
import { linkedColumns } from "./linked-columns";
import { rowKey, type Review } from "./review";
import { rowTitle } from "./row-title";
import { REVIEWED, rowsOf, type CellValue, type ReviewedTabel } from "./reviewed-tables";

const REASON = "Reden: gecorrigeerd door gebruiker.";
const NAMED = 5;
/** A cell holds 32767 characters; this many places are far below it. */
const PLACES = 60;

export function userFindings(tabellen: Omit<Tabellen, "Kader">, review: Review): readonly Bevinding[] {
  return [...correctionFindings(tabellen, review), ...leftOutFindings(tabellen, review)];
}

interface Group {
  readonly column: string;
  readonly printed: CellValue;
  readonly value: CellValue;
  readonly isProse: boolean;
  readonly tabellen: Set<ReviewedTabel>;
  readonly places: string[];
}

/** One finding for each cell, and one for a name that was corrected wherever it stands. */
function correctionFindings(tabellen: Omit<Tabellen, "Kader">, review: Review): readonly Bevinding[] {
  const groups = new Map<string, Group>();
  for (const tabel of REVIEWED) {
    for (const [index, row] of rowsOf(tabellen, tabel).entries()) {
      const key = rowKey(tabel, index);
      if (review.leftOut.has(key)) continue;
      for (const [column, value] of Object.entries(review.corrections.get(key) ?? {})) {
        const printed = row[column] ?? null;
        const [first] = linkedColumns(tabel, column);
        const about = first && printed !== null ? JSON.stringify([first, printed, value]) : JSON.stringify([key, column]);
        const isProse = KOLOMMEN[tabel].some(({ naam, soort }) => naam === column && soort === "prose");
        const group: Group = groups.get(about) ?? { column, printed, value, isProse, tabellen: new Set(), places: [] };
        group.tabellen.add(tabel);
        group.places.push(row.plaats);
        groups.set(about, group);
      }
    }
  }
  return [...groups.values()].map(({ column, printed, value, isProse, tabellen: where, places }): Bevinding => ({
    ernst: isProse ? "info" : "waarschuwing",
    code: "gecorrigeerd-door-gebruiker",
    plaats: joined(places),
    melding: `${[...where].join(", ")}, kolom ${column}${places.length > 1 ? ` (${places.length} rijen)` : ""}: gedrukt staat ${quoted(printed)}, hier staat ${quoted(value)}. ${REASON}`,
  }));
}

/** One finding a table. */
function leftOutFindings(tabellen: Omit<Tabellen, "Kader">, review: Review): readonly Bevinding[] {
  return REVIEWED.flatMap((tabel) => {
    const rows = rowsOf(tabellen, tabel).filter((_, index) => review.leftOut.has(rowKey(tabel, index)));
    if (rows.length === 0) return [];
    const named = rows.slice(0, NAMED).map((row) => `'${shortened(rowTitle(tabel, row).name)}'`).join(", ");
    const more = rows.length > NAMED ? ` en nog ${rows.length - NAMED}` : "";
    return [{
      ernst: "info", code: "weggelaten-door-gebruiker", plaats: joined(rows.map(({ plaats }) => plaats)),
      melding: `${tabel}: bij het nalezen ${rows.length === 1 ? "is 1 rij" : `zijn ${rows.length} rijen`} weggelaten door de gebruiker: ${named}${more}.`,
    } satisfies Bevinding];
  });
}

function joined(places: readonly string[]): string {
  const different = [...new Set(places)];
  return different.slice(0, PLACES).join("; ") + (different.length > PLACES ? `; en ${different.length - PLACES} andere plaatsen` : "");
}

const quoted = (value: CellValue): string => (value === null ? "niets" : `'${typeof value === "number" ? String(value).replace(".", ",") : value}'`);

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`);
