import type { AnyRow, CellValue } from "../review/reviewed-tables";
import type { DecidedRow } from "./decided";
import type { FactTable } from "./fact-tables";
import { keyOf } from "./same-value";

export interface Pairs {
  /** By built-in row, in its order; null where the document has no such row. */
  readonly found: readonly (DecidedRow | null)[];
  /** Rows that only the document has. */
  readonly more: readonly DecidedRow[];
}

/**
 * Which row of the document is which built-in row: by the table's key, and what is then left by its second name, where that leaves no choice.
 * A requirement that the document words in a sentence is no row of a built-in name.
 */
export function pairRows({ tabel, key, secondName }: FactTable, builtIn: readonly AnyRow[], read: readonly DecidedRow[]): Pairs {
  const keyOfRow = (row: AnyRow): string => keyOf(key.map((column): CellValue => row[column] ?? null));
  const waiting = groups(read, ({ row }) => keyOfRow(row));
  const found = builtIn.map((own): DecidedRow | null => {
    const same = waiting.get(keyOfRow(own)) ?? [];
    const at = same.findIndex(({ row }) => !(tabel === "Eisen" && row["naam"] === null && own["naam"] != null));
    return at < 0 ? null : (same.splice(at, 1)[0] ?? null);
  });
  const more = [...waiting.values()].flat();
  if (secondName === null) return { found, more };
  const nameOf = (row: AnyRow): string | null => (typeof row[secondName] === "string" ? keyOf([row[secondName]]) : null);
  const ours = groups(builtIn.filter((_, index) => found[index] === null), nameOf);
  const theirs = groups(more, ({ row }) => nameOf(row));
  const paired = new Set<DecidedRow>();
  const all = builtIn.map((own, index): DecidedRow | null => {
    const name = nameOf(own);
    const known = found[index] ?? null;
    if (known !== null || name === null || ours.get(name)?.length !== 1 || theirs.get(name)?.length !== 1) return known;
    const [only = null] = theirs.get(name) ?? [];
    if (only) paired.add(only);
    return only;
  });
  return { found: all, more: more.filter((one) => !paired.has(one)) };
}

function groups<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> {
  const all = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const same = all.get(name);
    if (same) same.push(item);
    else all.set(name, [item]);
  }
  return all;
}
