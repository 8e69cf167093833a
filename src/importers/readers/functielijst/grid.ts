/**
 * Tables as rows of cells under a head, however the document prints them: with known cells (Word, PDF, sheets, bars), as lines with columns
 * parted by tabs or wide blanks, or one cell per line below a list of heads.
 */
import type { SourceLine } from "../../document/source-line";
import { tableRows } from "../../steps/table-rows";
import { stackedTables } from "./stacked-table";

export interface GridRow {
  /** By column of the head; a column without text has no entry. */
  readonly cells: ReadonlyMap<number, readonly SourceLine[]>;
  readonly lines: readonly SourceLine[];
}

export interface Grid<Role extends string> {
  readonly head: GridRow;
  /** The columns whose head is known. */
  readonly roles: ReadonlyMap<Role, number>;
  /** Heads that have no role, or one that another column has already, by column. */
  readonly others: ReadonlyMap<number, string>;
  /** Where several heads have one role: all of them, the column that is read first. */
  readonly rivals: ReadonlyMap<Role, readonly string[]>;
  readonly rows: readonly GridRow[];
  /** Cells in columns without a head. */
  readonly beyond: readonly SourceLine[];
  /** Cells that could not be told apart with certainty, for the lines of one-cell-per-line tables. */
  readonly doubtful: readonly SourceLine[];
  /** Cells at the end of the text that make no whole row. */
  readonly unfinished: readonly SourceLine[];
}

/** What a kind of table looks like. */
export interface GridKind<Role extends string> {
  /** The role of a head; null for a head that is none of this kind's. */
  roleOf(head: string): Role | null;
  /** Whether these roles make a head of this kind. */
  isHead(roles: ReadonlySet<Role>): boolean;
  /** Whether a text can stand in the column of this role. Used where the columns are lost. */
  fits(role: Role, text: string): boolean;
}

const LONGEST_HEAD = 60;

export function gridsOf<Role extends string>(lines: readonly SourceLine[], kind: GridKind<Role>): readonly Grid<Role>[] {
  const celled = fromRows(tableRows(lines).map(({ cells, lines: of }): GridRow => ({ cells, lines: of })), kind, (row, { head, roles }) => row.lines[0]?.cell != null && (sameShape(row, head) || (isSameTable(row, head) && hasFigure(row, roles, kind))));
  const loose = lines.filter((line) => line.cell === null);
  const wide = fromRows(loose.map(wideRow), kind, (row, { head }) => row.cells.size > 1 && sameShape(row, head));
  return [...celled, ...wide, ...stackedTables(loose, kind)];
}

/** Rows below a head, until the next head; a row with other columns than the head ends the table. */
function fromRows<Role extends string>(rows: readonly GridRow[], kind: GridKind<Role>, belongs: (row: GridRow, grid: Pick<Grid<Role>, "head" | "roles">) => boolean): readonly Grid<Role>[] {
  const grids: (Omit<Grid<Role>, "rows" | "beyond"> & { rows: GridRow[]; beyond: SourceLine[] })[] = [];
  let open: (typeof grids)[number] | null = null;
  for (const row of rows) {
    const head = row.cells.size >= 2 ? headOf(row, kind) : null;
    if (head) {
      open = { head: row, ...head, rows: [], beyond: [], doubtful: [], unfinished: [] };
      grids.push(open);
    } else if (open && belongs(row, open) && !isOtherHead(row, kind)) {
      open.rows.push(row);
      for (const [column, lines] of row.cells) if (!open.head.cells.has(column)) open.beyond.push(...lines);
    }
    else if (row.cells.size > 1) open = null;
  }
  return grids.filter((grid) => grid.rows.length > 0);
}

/** A row of nothing but heads, of a table of another kind. */
function isOtherHead<Role extends string>(row: GridRow, kind: GridKind<Role>): boolean {
  const texts = [...row.cells.values()].map((lines) => lines.map(({ text }) => text).join(" "));
  return texts.length > 1 && texts.every((text) => text.length <= LONGEST_HEAD && !/[0-9]/.test(text) && kind.roleOf(text) !== null);
}

export function headOf<Role extends string>(row: GridRow, kind: GridKind<Role>): Pick<Grid<Role>, "roles" | "others" | "rivals"> | null {
  const roles = new Map<Role, number>();
  const others = new Map<number, string>();
  const heads = new Map<Role, string[]>();
  for (const [column, lines] of row.cells) {
    const text = lines.map((line) => line.text).join(" ");
    if (text.length > LONGEST_HEAD) return null;
    // A narrow column breaks its head anywhere ("Functiegroe" / "p"), or between words ("Aantal" / "fte").
    const role = kind.roleOf(lines.map((line) => line.text.replace(/-$/, "")).join("")) ?? kind.roleOf(text);
    if (role !== null && !roles.has(role)) roles.set(role, column);
    else others.set(column, text);
    if (role !== null) heads.set(role, [...(heads.get(role) ?? []), text]);
  }
  return kind.isHead(new Set(roles.keys())) ? { roles, others, rivals: new Map([...heads].filter(([, of]) => of.length > 1)) } : null;
}

function sameShape(row: GridRow, head: GridRow): boolean {
  const last = [...head.cells.keys()].reduce((most, column) => Math.max(most, column), 0);
  return [...row.cells.keys()].every((column) => column <= last);
}

const isSameTable = (row: GridRow, head: GridRow): boolean => row.lines[0]?.cell?.table === head.lines[0]?.cell?.table;

/** A row with a remark beside the table is one of its rows all the same, when a figure stands where a figure belongs. */
function hasFigure<Role extends string>(row: GridRow, roles: ReadonlyMap<Role, number>, kind: GridKind<Role>): boolean {
  return [...roles].some(([role, column]) => {
    const text = row.cells.get(column)?.map((line) => line.text).join(" ") ?? "";
    return text !== "" && !kind.fits(role, "tekst") && kind.fits(role, text);
  });
}

/** A line whose columns are parted by tabs or by two blanks and more. */
function wideRow(line: SourceLine): GridRow {
  const parts = line.printed.length > LONGEST_WIDE ? [line.text] : line.printed.split(/\t+ *| {2,}\t*/).map((part) => part.trim());
  const cells = new Map<number, readonly SourceLine[]>();
  parts.forEach((text, column) => {
    if (text !== "") cells.set(column, [{ ...line, text, bullet: null }]);
  });
  return { cells, lines: [line] };
}

const LONGEST_WIDE = 400;
