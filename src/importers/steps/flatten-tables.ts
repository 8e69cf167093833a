import type { SourceLine } from "../document/source-line";
import { tableRows, type TableRowLines } from "./table-rows";

/**
 * Tables as running lines, for readers that know a kind of document by its lines: a row whose cells hold one line each becomes one line
 * ("Naam functie" | "Adviseur" -> "Naam functie Adviseur", cells two blanks apart as printed); other rows become their lines, cell after
 * cell. Rows that `keep` accepts stay as they are.
 */
export function flattenTables(lines: readonly SourceLine[], keep: (row: TableRowLines) => boolean = () => false): readonly SourceLine[] {
  const flat = new Map<SourceLine, readonly SourceLine[]>();
  for (const row of tableRows(lines)) {
    if (keep(row)) continue;
    const single = [...row.cells.values()].every((cell) => cell.length === 1);
    for (const [index, line] of row.lines.entries()) flat.set(line, single ? (index === 0 ? [joined(row)] : []) : [{ ...line, cell: null }]);
  }
  return lines.flatMap((line) => flat.get(line) ?? [line]);
}

function joined(row: TableRowLines): SourceLine {
  const [first, ...rest] = row.lines;
  const last = rest.at(-1) ?? first;
  if (!first || !last) throw new Error("een rij zonder regels bestaat niet");
  const all = [first, ...rest];
  return {
    ...first,
    printed: all.map((line) => line.printed).join("  "),
    text: all.map((line, index) => (index > 0 && line.bullet !== null ? `${line.bullet} ${line.text}` : line.text)).join(" "),
    trailingBlank: last.trailingBlank,
    cell: null,
  };
}
