import { groupBy } from "../group-by";
import type { Bevinding } from "../../model/tabellen";
import type { AnyRow, CellValue } from "../review/reviewed-tables";
import type { DecidedRow } from "./decided";
import { builtInPlaats, difference, shown } from "./difference";
import type { TextTable } from "./fact-tables";
import type { Laid } from "./lay-facts";
import { keyOf, saysSame } from "./same-value";

/**
 * The rows of a table of texts: the document's own. A built-in summary stays only where the document has nothing on its subject, which is
 * told; so are counts and names that differ. What the user left out counts as being in the document.
 */
export function layTexts(table: TextTable, builtIn: readonly AnyRow[], decided: readonly DecidedRow[]): Laid {
  const read = decided.map(({ row }) => row);
  const differences: Bevinding[] = [];
  const ofScope = (row: AnyRow, columns: readonly string[]): string => keyOf(columns.map((column): CellValue => row[column] ?? null));
  const byScope = groupBy(read, (row) => ofScope(row, table.scope));
  const wider = table.scope.slice(0, -1);
  const byWider = table.scope.length > 2 ? groupBy(read, (row) => ofScope(row, wider)) : new Map<string, readonly AnyRow[]>();
  const last = table.scope.at(-1) ?? "";
  const isWide = (own: AnyRow): boolean => table.tabel === "Indicatoren" && (own[last] ?? null) === null && !byScope.has(ofScope(own, table.scope));
  const documents = (own: AnyRow): readonly AnyRow[] => (isWide(own) ? byWider.get(ofScope(own, wider)) : byScope.get(ofScope(own, table.scope))) ?? [];

  const kept: AnyRow[] = [];
  for (const own of builtIn) {
    const found = documents(own);
    if (found.length === 0) {
      kept.push({ ...own, plaats: builtInPlaats(own.plaats) });
      if (read.length > 0) differences.push(difference("waarschuwing", builtInPlaats(own.plaats), `${named(table, own)}: hierover is in uw document geen tekst gevonden. De samenvatting van het ingebouwde kader blijft staan.`));
    } else differences.push(...compare(table, own, found));
  }
  if (table.isComplete) differences.push(...unknown(table, builtIn, byScope, ofScope));
  const ownByScope = groupBy(builtIn, (row) => ofScope(row, table.scope));
  const rows = decided.filter(({ isLeftOut }) => !isLeftOut).map(({ row }) => ({ ...row, ...keptOf(table, ownByScope.get(ofScope(row, table.scope)) ?? []) }));
  return { rows: [...rows, ...kept], differences };
}

function compare(table: TextTable, own: AnyRow, found: readonly AnyRow[]): readonly Bevinding[] {
  const places = [...new Set(found.map(({ plaats }) => plaats))].join("; ");
  const told: Bevinding[] = [];
  const count = own["aantalTaken"];
  if (typeof count === "number" && count !== found.length) {
    told.push(difference("waarschuwing", places, `${named(table, own)}: het ingebouwde kader telt ${count} taken, in uw document zijn er ${found.length} gelezen.`));
  }
  for (const [column, ernst] of Object.entries(table.compared)) {
    const ours = own[column] ?? null;
    const other = found.find((row) => !saysSame(row[column] ?? null, ours));
    if (ours !== null && other) told.push(difference(ernst, other.plaats, `${named(table, own)}, kolom ${column}: het ingebouwde kader heeft ${shown(ours)}, uw document ${shown(other[column] ?? null)}. In de tabel staat wat uw document heeft.`));
  }
  return told;
}

/** Subjects of which only the document has a text. A built-in row without a level covers all levels. */
function unknown(table: TextTable, builtIn: readonly AnyRow[], byScope: ReadonlyMap<string, readonly AnyRow[]>, ofScope: (row: AnyRow, columns: readonly string[]) => string): readonly Bevinding[] {
  const known = new Set(builtIn.map((row) => ofScope(row, table.scope)));
  const last = table.scope.at(-1) ?? "";
  const covered = new Set(builtIn.filter((row) => (row[last] ?? null) === null).map((row) => ofScope(row, table.scope.slice(0, -1))));
  return [...byScope].flatMap(([scope, [first]]) => {
    if (!first || known.has(scope) || covered.has(ofScope(first, table.scope.slice(0, -1)))) return [];
    return [difference("waarschuwing", first.plaats, `${named(table, first)} staat in uw document en niet in het ingebouwde kader. De tekst is toegevoegd.`)];
  });
}

function keptOf({ kept }: TextTable, own: readonly AnyRow[]): Readonly<Record<string, CellValue>> {
  if (kept === null) return {};
  const values = new Set(own.map((row) => row[kept] ?? null));
  const [only] = values;
  return values.size === 1 && only != null ? { [kept]: only } : {};
}

function named({ tabel, scope }: TextTable, row: AnyRow): string {
  return `${tabel}, '${scope.flatMap((column) => (row[column] == null ? [] : [String(row[column])])).join("', '")}'`;
}
