import type { Kader } from "../../model/kader";
import { nameKey } from "../text/name-key";
import { REVIEWED, rowsOf, type AnyRow } from "../review/reviewed-tables";

/** Columns by which tables find each other's rows. */
const NAMES = ["functie", "normfunctie", "competentie", "onderwerp", "cluster", "gebied"];

/** Writes the names of a row of the document as the built-in framework writes them, so that its tables keep finding each other. */
export type Spelling = (row: AnyRow) => AnyRow;

/** A name that the built-in framework itself writes in two ways stays as the document has it. */
export function spellingOf(builtIn: Kader): Spelling {
  const known = new Map<string, string | null>();
  for (const tabel of REVIEWED) {
    for (const row of rowsOf(builtIn.tabellen, tabel)) {
      for (const column of NAMES) {
        const name = row[column];
        if (typeof name !== "string") continue;
        const key = `${column === "normfunctie" ? "functie" : column === "onderwerp" ? "competentie" : column} ${nameKey(name)}`;
        const other = known.get(key);
        known.set(key, other === undefined || other === name ? name : null);
      }
    }
  }
  return (row) => {
    const written: Record<string, string> = {};
    for (const column of NAMES) {
      const name = row[column];
      if (typeof name !== "string") continue;
      const key = `${column === "normfunctie" ? "functie" : column === "onderwerp" ? "competentie" : column} ${nameKey(name)}`;
      const own = known.get(key);
      if (own != null && own !== name) written[column] = own;
    }
    return Object.keys(written).length > 0 ? { ...row, ...written } : row;
  };
}
