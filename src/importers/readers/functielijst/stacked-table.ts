/**
 * A table of which every cell stands on a line of its own and empty cells are gone, as web pages become when they are saved as text.
 * The heads come first, one a line. A row ends where a cell fits in no further column.
 */
import type { SourceLine } from "../../document/source-line";
import type { Grid, GridKind, GridRow } from "./grid";

const LONGEST_CELL = 120;
const LONGEST_HEAD = 40;
const FEWEST_HEADS = 2;

export function stackedTables<Role extends string>(lines: readonly SourceLine[], kind: GridKind<Role>): readonly Grid<Role>[] {
  const heads = headRuns(lines, kind);
  return heads.flatMap(({ from, until }, index) => {
    const body = lines.slice(until, heads[index + 1]?.from ?? lines.length);
    const grid = readBody(lines.slice(from, until), body, kind);
    return grid ? [grid] : [];
  });
}

/** Runs of lines that are heads, each of another column. */
function headRuns<Role extends string>(lines: readonly SourceLine[], kind: GridKind<Role>): readonly { readonly from: number; readonly until: number }[] {
  const runs: { from: number; until: number }[] = [];
  let from = 0;
  while (from < lines.length) {
    const roles = new Set<Role>();
    let until = from;
    for (; until < lines.length; until++) {
      const line = lines[until];
      const role = line && canBeHead(line) ? kind.roleOf(line.text) : null;
      if (role === null || roles.has(role)) break;
      roles.add(role);
    }
    if (until - from >= FEWEST_HEADS && kind.isHead(roles)) runs.push({ from, until });
    from = Math.max(until, from + 1);
  }
  return runs;
}

/** "Adviseur, schaal 11" is no head: the only figures in one are a year and the 21 of HR21. */
function canBeHead({ bullet, text }: SourceLine): boolean {
  return bullet === null && text.length <= LONGEST_HEAD && !/[.;,]$/.test(text) && !/[0-9]/.test(text.replace(/HR ?21|\b(?:19|20)[0-9]{2}\b/gi, ""));
}

function readBody<Role extends string>(heads: readonly SourceLine[], body: readonly SourceLine[], kind: GridKind<Role>): Grid<Role> | null {
  const roles = heads.map((line) => kind.roleOf(line.text)).filter((role) => role !== null);
  const { rows, unfinished } = rowsOf(body, roles, kind);
  if (rows.length === 0) return null;
  const gap = usualGap(body);
  const doubtful: SourceLine[] = [];
  const placed = rows.map((row): GridRow => {
    const columns = columnsOf(row, roles, gap, kind);
    if (!columns.sure) for (const cell of row) doubtful.push(...cell.slice(0, 1));
    return { cells: new Map(columns.of.flatMap((column, index): readonly [number, readonly SourceLine[]][] => (row[index] ? [[column, row[index]]] : []))), lines: row.flat() };
  });
  return {
    head: { cells: new Map(heads.map((line, column) => [column, [line]])), lines: heads },
    roles: new Map(roles.map((role, column) => [role, column])),
    others: new Map(), rivals: new Map(), rows: placed, beyond: [], doubtful, unfinished: unfinished.flat(),
  };
}

type Cell = readonly SourceLine[];

function rowsOf<Role extends string>(body: readonly SourceLine[], roles: readonly Role[], kind: GridKind<Role>): { readonly rows: readonly (readonly Cell[])[]; readonly unfinished: readonly Cell[] } {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = -1;
  const last = lastTyped(roles, kind);
  const whole = (cells: readonly Cell[]): boolean => cells.length >= 2 && last.some((role) => cells.some((cell) => kind.fits(role, textOf(cell))));
  const end = (): void => {
    if (whole(row)) rows.push(row);
    row = [];
    at = -1;
  };
  for (const cell of cellsOf(body)) {
    const text = textOf(cell);
    if (text.length > LONGEST_CELL) {
      end();
      if (rows.length > 0) break;
      continue;
    }
    let column = nextColumn(text, at, roles, kind);
    if (column < 0) {
      end();
      column = nextColumn(text, -1, roles, kind);
    }
    if (column < 0) continue;
    row.push(cell);
    at = column;
  }
  const cut = !whole(row) && row.length > 0 && rows.length > 0 && row.every((cell) => isCellText(textOf(cell))) && row.length < roles.length;
  const unfinished = cut ? row : [];
  end();
  return { rows, unfinished };
}

/** Short and no sentence: the text was cut off within a row. */
function isCellText(text: string): boolean {
  return text.length <= LONGEST_HEAD && !/[.;:!?]$/.test(text);
}

/** Roles that plain text does not fit: a row without any of them is no row. */
function lastTyped<Role extends string>(roles: readonly Role[], kind: GridKind<Role>): readonly Role[] {
  return roles.filter((role) => !kind.fits(role, "tekst"));
}

function nextColumn<Role extends string>(text: string, after: number, roles: readonly Role[], kind: GridKind<Role>): number {
  return roles.findIndex((role, column) => column > after && kind.fits(role, text));
}

/** A line without a blank line before it goes on in the cell above, where cells are parted by blank lines. */
function cellsOf(body: readonly SourceLine[]): readonly Cell[] {
  const gap = usualGap(body);
  const cells: SourceLine[][] = [];
  for (const line of body) {
    const open = cells.at(-1);
    if (open && line.blanksBefore < gap && gap > 0 && /^\p{Ll}/u.test(line.text)) open.push(line);
    else cells.push([line]);
  }
  return cells;
}

const textOf = (cell: Cell): string => cell.map((line) => line.text).join(" ");

/** The number of blank lines that stands between most cells. */
function usualGap(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>();
  for (const { blanksBefore } of lines.slice(1)) counts.set(blanksBefore, (counts.get(blanksBefore) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/**
 * The column of each cell. Where a row has fewer cells than columns, wider gaps tell which are empty; without them the cells stand as far to
 * the right as they fit, because what is left out in a list is mostly what stands to the left ("as above").
 */
function columnsOf<Role extends string>(row: readonly Cell[], roles: readonly Role[], gap: number, kind: GridKind<Role>): { readonly of: readonly number[]; readonly sure: boolean } {
  const texts = row.map(textOf);
  if (row.length === roles.length) return { of: texts.map((_, index) => index), sure: true };
  const byGap = gap > 0 ? columnsByGap(row, roles.length, gap) : null;
  if (byGap && texts.every((text, index) => fitsAt(text, byGap[index], roles, kind))) return { of: byGap, sure: true };
  const right: number[] = [];
  let at = roles.length;
  for (const text of [...texts].reverse()) {
    let column = at - 1;
    while (column >= 0 && !fitsAt(text, column, roles, kind)) column--;
    right.unshift(column);
    at = column;
  }
  // More numbers than one column could take, and one missing: which one is not told.
  const typed = texts.filter((text) => /^[0-9]/.test(text));
  const choices = typed.map((text) => roles.filter((role) => kind.fits(role, text)).length);
  return { of: right, sure: choices.every((count) => count <= typed.length) };
}

const fitsAt = <Role extends string>(text: string, column: number | undefined, roles: readonly Role[], kind: GridKind<Role>): boolean => {
  const role = column === undefined ? undefined : roles[column];
  return role !== undefined && kind.fits(role, text);
};

/** Empty cells leave two blank lines more each. The last cell of a row stands in the last column. */
function columnsByGap(row: readonly Cell[], columns: number, gap: number): readonly number[] | null {
  const steps = row.slice(1).map((cell) => 1 + Math.round(((cell[0]?.blanksBefore ?? gap) - gap) / (gap + 1)));
  const width = steps.reduce((sum, step) => sum + step, 0);
  const first = columns - 1 - width;
  if (first < 0 || steps.some((step) => step < 1)) return null;
  const placed = [first];
  for (const step of steps) placed.push((placed.at(-1) ?? 0) + step);
  return placed;
}
