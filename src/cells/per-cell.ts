/** Answers in the shape of the input: a column in, a column out; an empty cell answers "", an error stands in its own place. */
import { CellProblem, one, wrong, type Answer, type CellAnswer, type Value } from "./answer";
import { cellContent } from "./reading/cell-content";
import { cellRange, type CellRange } from "./reading/cell-range";

/** More cells than this in one answer would hold Excel up. */
const MOST_CELLS = 2_000_000;

/** One argument. */
export function perCell(argument: unknown, compute: (value: Value) => CellAnswer): Answer {
  const range = cellRange(argument);
  if (range === null) return one("");
  const answerOf = (raw: unknown): CellAnswer => {
    const content = cellContent(raw);
    return content === null ? "" : content instanceof CellProblem ? content : compute(content);
  };
  // A column of 100,000 cells is 100,000 rows of one.
  if (range.columns === 1) return range.cells.map(([raw]) => [answerOf(raw)]);
  return range.cells.map((row) => row.map(answerOf));
}

/**
 * Several arguments that go together cell by cell. One cell, row or column is repeated along the other direction, as Excel does.
 * @param required so many of the first arguments must be filled: an empty cell there answers ""
 */
export function perCells(args: readonly unknown[], required: number, compute: (values: readonly (Value | null)[]) => CellAnswer): Answer {
  const ranges = args.map((argument) => cellRange(argument) ?? EMPTY);
  const rows = Math.max(...ranges.map((range) => range.rows));
  const columns = Math.max(...ranges.map((range) => range.columns));
  if (ranges.some((range) => (range.rows !== 1 && range.rows !== rows) || (range.columns !== 1 && range.columns !== columns))) {
    return one(wrong(`de bereiken passen niet bij elkaar (${ranges.map((range) => `${range.rows} x ${range.columns}`).join(", ")})`));
  }
  if (rows * columns > MOST_CELLS) return one(wrong(`${rows} x ${columns} cellen is te veel voor één formule`));
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => answerAt(ranges, row, column, required, compute)));
}

const EMPTY: CellRange = { rows: 1, columns: 1, cells: [[null]] };

function answerAt(ranges: readonly CellRange[], row: number, column: number, required: number, compute: (values: readonly (Value | null)[]) => CellAnswer): CellAnswer {
  const contents = ranges.map((range) => cellContent(range.cells[range.rows === 1 ? 0 : row]?.[range.columns === 1 ? 0 : column]));
  if (contents.slice(0, required).includes(null)) return "";
  const values: (Value | null)[] = [];
  for (const content of contents) {
    if (content instanceof CellProblem) return content;
    values.push(content);
  }
  return compute(values);
}
