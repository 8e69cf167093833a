import type { SourceLine } from "../document/source-line";

/** A row of a printed table: its cells by column, each with the lines in it. A column without text has no entry. */
export interface TableRowLines {
  readonly table: number;
  readonly row: number;
  readonly cells: ReadonlyMap<number, readonly SourceLine[]>;
  readonly lines: readonly SourceLine[];
}

/** The rows of the tables among these lines, in order. Lines outside tables are passed over. */
export function tableRows(lines: readonly SourceLine[]): readonly TableRowLines[] {
  const rows: { table: number; row: number; cells: Map<number, SourceLine[]>; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    if (!line.cell) continue;
    const { table, row, column } = line.cell;
    let open = rows.at(-1);
    if (!open || open.table !== table || open.row !== row) {
      open = { table, row, cells: new Map<number, SourceLine[]>(), lines: [] };
      rows.push(open);
    }
    open.lines.push(line);
    const cell = open.cells.get(column);
    if (cell) cell.push(line);
    else open.cells.set(column, [line]);
  }
  return rows;
}

/** The texts of a row's cells, in order of the columns. */
export function cellTexts(row: TableRowLines): readonly string[] {
  return [...row.cells].sort(([a], [b]) => a - b).map(([, lines]) => lines.map((line) => line.text).join(" "));
}
