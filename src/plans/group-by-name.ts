import { nameKey } from "../model/same-name";

/** Rows by the name they are about, as formulas compare names (model/same-name.ts); each group in the order of the rows. */
export function groupByName<T>(rows: readonly T[], name: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = nameKey(name(row));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
