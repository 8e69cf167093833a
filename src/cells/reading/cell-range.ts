/** A range as Excel hands it over: rows of equal length, at least one cell. */
export interface CellRange {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** @returns null for an argument that was left out. A single value is a range of one cell; short rows are filled up with empty cells. */
export function cellRange(argument: unknown): CellRange | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [[argument]] };
  const list: readonly unknown[] = argument;
  if (list.length === 0) return null;
  const width = regularWidth(list);
  if (width > 0) return { rows: list.length, columns: width, cells: list as CellRange["cells"] };
  const cells = list.some((row) => Array.isArray(row)) ? Array.from(list, (row): readonly unknown[] => (Array.isArray(row) ? row : [row])) : [list];
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return null;
  return { rows: cells.length, columns, cells: cells.every((row) => row.length === columns) ? cells : cells.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]) };
}

/** The width of a block as every host hands it over, without copying it; 0 when it is anything else. */
function regularWidth(list: readonly unknown[]): number {
  const [first] = list;
  const width = Array.isArray(first) ? first.length : 0;
  for (const row of list) if (!Array.isArray(row) || row.length !== width) return 0;
  return width;
}

/** "rij 3", or "kolom 3" in a range that lies on its side, for sentences. */
export function placeIn(range: CellRange, index: number): string {
  if (range.columns === 1) return `rij ${index + 1}`;
  return range.rows === 1 ? `kolom ${index + 1}` : `rij ${Math.floor(index / range.columns) + 1}, kolom ${(index % range.columns) + 1}`;
}
