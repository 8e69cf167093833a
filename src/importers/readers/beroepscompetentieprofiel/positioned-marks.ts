/** An overview that was laid out with blanks or tabs: its marks stand below the numbers of their columns, so that their cells are known. */
import type { SourceLine } from "../../document/source-line";

/** Two columns and more, numbered from 1, behind a name or alone. */
const HEAD = /^(\D*?)((?:\s+|^)1(?:\s+[0-9]{1,2})+)\s*$/;
const MARKED = /^(.*?\S)?((?:\s+[xX×✓])+)$/;
/** A mark may stand this far beside the number of its column. */
const NEAR = 1;
const LONGEST = 300;
/** Tabs part columns whatever stands between them; farther apart than a mark may stand beside its number. */
const TAB = 1000;
/** Above the tables that a document can have: these are tables of ours. */
const FIRST_TABLE = 1_000_000;
const NAME_COLUMN = 1;

interface Head {
  readonly table: number;
  /** Place on the line of the number of each column. */
  readonly places: readonly number[];
}

/** @returns the lines with names, numbers and marks in cells, as a real table has them; a mark between columns is a line of its own, without a cell */
export function positionedMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  let head: Head | null = null;
  let tables = 0;
  return lines.flatMap((line, row): readonly SourceLine[] => {
    if (line.cell !== null || line.bullet !== null || line.printed.length > LONGEST) return [line];
    const places = headPlaces(line);
    if (places) {
      head = { table: FIRST_TABLE + tables++, places };
      return places.map((_, column) => ({ ...line, text: String(column + 1), cell: { table: FIRST_TABLE + tables - 1, row, column: NAME_COLUMN + 1 + column } }));
    }
    return head ? (inCells(line, head, row) ?? [line]) : [line];
  });
}

function headPlaces(line: SourceLine): readonly number[] | null {
  const found = HEAD.exec(line.printed);
  const numbers = found?.[2]?.trim().split(/\s+/) ?? [];
  if (!found || numbers.length < 2 || numbers.some((number, at) => Number(number) !== at + 1)) return null;
  return placesOf(line, /[0-9]+/g, found[1]?.length ?? 0);
}

function inCells(line: SourceLine, { table, places }: Head, row: number): readonly SourceLine[] | null {
  const found = MARKED.exec(line.printed);
  const name = found?.[1]?.trim() ?? "";
  if (!found || name === "") return null;
  const columns = placesOf(line, /\S/g, found[1]?.length ?? 0).map((place) => places.flatMap((at, column) => (Math.abs(at - place) <= NEAR ? [column] : [])));
  // Between two columns, or below none: the mark is counted, its cell is not known.
  if (columns.some((near) => near.length !== 1)) return [{ ...line, text: name.replace(/\s+/g, " ") }, { ...line, text: columns.map(() => "X").join(" ") }];
  const cell = (column: number): SourceLine["cell"] => ({ table, row, column });
  return [{ ...line, text: name.replace(/\s+/g, " "), cell: cell(NAME_COLUMN) }, ...columns.flat().map((column) => ({ ...line, text: "X", cell: cell(NAME_COLUMN + 1 + column) }))];
}

function placesOf({ printed, indent }: SourceLine, pattern: RegExp, from: number): readonly number[] {
  const isTabbed = printed.includes("\t");
  return [...printed.slice(from).matchAll(pattern)].map(({ index }) => (isTabbed ? (printed.slice(0, from + index).split("\t").length - 1) * TAB : indent + from + index));
}
