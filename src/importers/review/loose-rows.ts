import type { Bevinding, Tabellen } from "../../model/tabellen";
import { dutchList, places } from "../text/dutch-list";
import { nameKey } from "../text/name-key";
import { rowsOf, type AnyRow, type ReviewedTabel } from "./reviewed-tables";

interface Relation {
  readonly parent: ReviewedTabel;
  readonly names: readonly string[];
  readonly children: readonly (readonly [ReviewedTabel, string])[];
}

const RELATIONS: readonly Relation[] = [
  { parent: "Functies", names: ["functie", "normfunctie"], children: [["Kenmerken", "functie"], ["Taken", "functie"], ["Profielen", "functie"], ["Eisen", "functie"], ["Waarderingen", "functie"]] },
  { parent: "Competenties", names: ["competentie"], children: [["Profielen", "competentie"], ["Indicatoren", "onderwerp"]] },
];

/**
 * Rows that name a function or competence which the user's corrections took away from under them, or gave them by a slip. What hung loose
 * in the document already (a core task, a module) is no such row.
 */
export function looseRows(read: Omit<Tabellen, "Kader">, reviewed: Omit<Tabellen, "Kader">): readonly Bevinding[] {
  return RELATIONS.flatMap(({ parent, names, children }): readonly Bevinding[] => {
    const before = namesIn(rowsOf(read, parent), names);
    const now = namesIn(rowsOf(reviewed, parent), names);
    if (before.size === 0) return [];
    const loose = new Map<string, { name: string; rows: AnyRow[]; tabellen: Set<ReviewedTabel> }>();
    for (const [tabel, column] of children) {
      const used = namesIn(rowsOf(read, tabel), [column]);
      for (const row of rowsOf(reviewed, tabel)) {
        const name = String(row[column] ?? "");
        const key = nameKey(name);
        if (now.has(key) || (used.has(key) && !before.has(key))) continue;
        const found = loose.get(key) ?? { name, rows: [], tabellen: new Set() };
        found.rows.push(row);
        found.tabellen.add(tabel);
        loose.set(key, found);
      }
    }
    return [...loose.values()].map(({ name, rows, tabellen }) => ({
      ernst: "waarschuwing", code: "rij-hangt-los", plaats: places(rows.slice(0, MOST_PLACES)),
      melding: `${rows.length === 1 ? "1 rij" : `${rows.length} rijen`} in ${dutchList([...tabellen])} ${rows.length === 1 ? "gaat" : "gaan"} over "${name}", en die naam staat na uw wijzigingen niet in ${parent}.`,
    }));
  });
}

/** A cell holds 32767 characters; this many places are far below it. */
const MOST_PLACES = 60;

function namesIn(rows: readonly AnyRow[], columns: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => columns.flatMap((column) => (row[column] == null ? [] : [nameKey(String(row[column]))]))));
}
