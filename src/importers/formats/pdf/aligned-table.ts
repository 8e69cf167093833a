/** A table without rulings: lines in which the same white gaps run from top to bottom, and whose pieces line up along them. */
import { withoutFooter } from "./footer";
import type { Fragment } from "./fragment";
import type { VisualLine } from "./segments";
import { mergeSpans, within, type Span } from "./spans";

export interface AlignedTable {
  /** How many lines it takes. */
  readonly lines: number;
  /** The fragments of each cell. */
  readonly rows: readonly (readonly (readonly Fragment[])[])[];
}

/** Cells stand at least this far apart, in points: twice the padding that word processors give them. */
const GAP = 3;
const FEWEST_COLUMNS = 3;
/** Two lines of four columns or more are a table already: a head, and what a page break leaves of it. */
const fewestLines = (columns: number): number => (columns > FEWEST_COLUMNS ? 2 : 3);
/** White gaps also run through prose by chance, but there nothing lines up along them. */
const ALIGNED_SHARE = 0.6;
const ALIGNED = 2;
/** Rows lie at most this many times the size of the text apart. */
const FARTHEST = 4;
const MOST_LINES = 200;
/** A step down larger than this many usual ones begins a new row. */
const ROW_STEP = 1.2;
/** With more lines than this that leave the first column empty, cells go on over lines. */
const GOES_ON_SHARE = 0.25;
const BULLET = /^\S$/u;

export function alignedTable(lines: readonly VisualLine[], start: number): AlignedTable | null {
  const first = lines[start];
  if (!first) return null;
  let spans = columnsOf(first.fragments);
  if (spans.length < FEWEST_COLUMNS) return null;
  let end = start + 1;
  for (; end < lines.length && end - start < MOST_LINES; end++) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || !before || line.top - before.top > line.size * FARTHEST) break;
    const next = mergeSpans([...spans, ...line.fragments], GAP);
    if (withoutBullets(next, lines.slice(start, end + 1)).length < FEWEST_COLUMNS) break;
    spans = next;
  }
  const run = withoutFooter(lines.slice(start, end));
  const columns = withoutBullets(spans, run);
  if (run.length < fewestLines(columns.length) || columns.length < FEWEST_COLUMNS || !columns.every((column) => linesUp(column, run)) || isJustified(run)) return null;
  return { lines: run.length, rows: rowsOf(run, columns) };
}

/** Words of a justified line stand as far apart as cells of a narrow table may; but they go on with small letters, and never stand really far apart. */
function isJustified(lines: readonly VisualLine[]): boolean {
  let [inner, small, farthest] = [0, 0, 0];
  for (const { fragments, size } of lines) {
    fragments.forEach((fragment, index) => {
      const before = fragments[index - 1];
      if (!before || BULLET.test(before.text.trim())) return;
      inner++;
      if (/^\p{Ll}/u.test(fragment.text.trim())) small++;
      farthest = Math.max(farthest, (fragment.left - before.right) / size);
    });
  }
  return farthest < WIDEST_BLANK && small >= inner * SMALL_SHARE;
}

const WIDEST_BLANK = 3;
const SMALL_SHARE = 0.5;

const columnsOf = (fragments: readonly Fragment[]): readonly Span[] => mergeSpans(fragments, GAP);

/** A column of nothing but bullets belongs to the text behind it. */
function withoutBullets(spans: readonly Span[], lines: readonly VisualLine[]): readonly Span[] {
  const found: Span[] = [];
  let opening: Span | null = null;
  for (const span of spans) {
    const inside = lines.flatMap((line) => line.fragments.filter((fragment) => within(fragment, span)));
    if (inside.every(({ text }) => BULLET.test(text.trim()))) {
      opening ??= span;
      continue;
    }
    found.push({ left: opening?.left ?? span.left, right: span.right });
    opening = null;
  }
  return found;
}

/** Most pieces of the column begin, end or stand in the middle at one place. */
function linesUp(column: Span, lines: readonly VisualLine[]): boolean {
  const pieces = lines.flatMap((line) => line.fragments.find((fragment) => within(fragment, column)) ?? []);
  const places: readonly ((fragment: Fragment) => number)[] = [({ left }) => left, ({ right }) => right, ({ left, right }) => (left + right) / 2];
  return pieces.length >= 2 && places.some((place) => mostAt(pieces.map(place)) >= pieces.length * ALIGNED_SHARE || twoPlaces(pieces.map(place)));
}

function mostAt(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  sorted.forEach((value, index) => {
    while (value - (sorted[from] ?? value) > ALIGNED) from++;
    most = Math.max(most, index - from + 1);
  });
  return most;
}

/** A list in a cell has two places: that of the bullets and that of the lines below them. */
function twoPlaces(values: readonly number[]): boolean {
  const clusters: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const open = clusters.at(-1);
    if (open && value - (open[0] ?? value) <= ALIGNED) open.push(value);
    else clusters.push([value]);
  }
  const sizes = clusters.map((cluster) => cluster.length).sort((a, b) => b - a);
  return (sizes[0] ?? 0) + (sizes[1] ?? 0) >= values.length * 0.9;
}

/**
 * Where cells go on over several lines, a row begins with text in the first column after a step down larger than the usual; in a table of
 * single lines, where most columns have text, or the first begins with a capital.
 */
function rowsOf(lines: readonly VisualLine[], columns: readonly Span[]): AlignedTable["rows"] {
  const cellsOf = lines.map((line) => columns.map((column) => line.fragments.filter((fragment) => within(fragment, column))));
  const filled = cellsOf.map((cells) => cells.filter((cell) => cell.length > 0).length);
  const steps = lines.map((line, index) => line.top - (lines[index - 1]?.top ?? -Infinity));
  const usual = [...steps.slice(1)].sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
  const stepsDown = (index: number): boolean => (steps[index] ?? 0) > usual * ROW_STEP;
  const goesOn = cellsOf.filter((cells) => (cells[0]?.length ?? 0) === 0).length > lines.length * GOES_ON_SHARE;
  const rows: Fragment[][][] = [];
  cellsOf.forEach((cells, index) => {
    const opens = (cells[0]?.length ?? 0) > 0 && (goesOn ? stepsDown(index) : (filled[index] ?? 0) > columns.length / 2 || /^\p{Lu}/u.test(cells[0]?.[0]?.text ?? ""));
    let row = rows.at(-1);
    if (!row || opens) {
      row = columns.map(() => []);
      rows.push(row);
    }
    cells.forEach((cell, column) => row[column]?.push(...cell));
  });
  return rows;
}
