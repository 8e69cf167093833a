/** Rows of a range as texts, for the tables of a framework. */
import { matchKey } from "../../rules/match-key";
import { CellProblem } from "../answer";
import type { CellRange } from "../reading/cell-range";
import { readTable, tableProblem } from "../reading/table";
import { textValue } from "../reading/values";

export interface RowTexts<Key extends string, Other extends string> {
  readonly rows: readonly ({ readonly [K in Key]: string } & { readonly [O in Other]: string | null })[];
  /** matchKey of the names in a row -> why that row cannot be read; such a row is not among `rows`. */
  readonly problems: ReadonlyMap<string, CellProblem>;
}

/**
 * @param keys columns that must be there and be filled in every row that holds anything
 * @param others columns that must be there but may be empty
 * @param optional columns that may be left out
 * @returns a problem when the header or a key cell cannot be read; an error in another cell only concerns its own row
 */
export function rowTexts<Key extends string, Other extends string, Optional extends string = never>(
  range: CellRange, naam: string, keys: readonly [Key, ...Key[]], others: readonly Other[], optional: readonly Optional[] = [],
): RowTexts<Key, Other | Optional> | CellProblem {
  const table = readTable<Key | Other, Optional>(range, naam, [...keys, ...others], optional);
  if (table instanceof CellProblem) return table;
  const rows: RowTexts<Key, Other | Optional>["rows"][number][] = [];
  const problems = new Map<string, CellProblem>();
  for (const row of table.rows) {
    const texts: Record<string, string | null> = {};
    for (const key of keys) {
      const content = table.content(row, key);
      if (content instanceof CellProblem) return tableProblem(naam, row, key, content);
      if (content === null) return tableProblem(naam, row, key, "de cel is leeg");
      texts[key] = textValue(content);
    }
    let problem: CellProblem | null = null;
    for (const other of [...others, ...optional]) {
      const content = table.content(row, other);
      if (content instanceof CellProblem) problem ??= tableProblem(naam, row, other, content);
      else texts[other] = content === null ? null : textValue(content);
    }
    // Under every name in the row: a function is also looked up by its normfunctie.
    if (problem) for (const text of Object.values(texts)) if (text !== null) problems.set(matchKey(text), problem);
    // Every key and other column was set above.
    if (!problem) rows.push(texts as RowTexts<Key, Other | Optional>["rows"][number]);
  }
  return { rows, problems };
}
