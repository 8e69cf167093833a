/** Whether text on both sides of a white gutter is read down the one side and then down the other, or across. */
import { columnLines, type ColumnLine } from "./column-lines";
import { mergeSpans, type Span } from "./spans";
import { NARROWEST_GUTTER, type Piece } from "./piece";

/** "columns": one side after the other; "rows": lines across are rows of a table or labels with their text; "doubt": the page does not tell. */
export type Order = "columns" | "rows" | "doubt";

export interface Judged {
  readonly order: Order;
  /** Lines of the shorter side: what the judgement is worth. */
  readonly weight: number;
}

/** A column narrower than this many sizes of its text, or with lines of fewer letters, is one of numbers or marks. */
const NARROWEST = 8;
const FEWEST_LETTERS = 3;
/** A line of prose is this full and this long, and so many lines of a column of prose are. */
const PROSE_FILL = 0.6;
const PROSE_LENGTH = 20;
const PROSE_SHARE = 0.4;
/** A step down larger than this many usual ones begins a paragraph or row. */
const NEW_START = 1.2;
const SAME_HEIGHT = 2;
/** So many lines that stand between those of the other side make columns of it. */
const AT_GUTTER = 0.85;
const FEWEST_WRAPPED = 4;
const MISMATCH = 0.3;
const ROWS_MATCH = 0.8;
/** So many fields on both sides make columns of it; letters of the shortest. */
const FEWEST_SHARED = 3;
const SHORTEST_LABEL = 4;
/** Columns of one width, but for so much. */
const SAME_WIDTH = 0.12;

/**
 * @param known how many columns text plainly stands in on other pages, or elsewhere on this one, with a gutter at this place; 0 when it does not
 */
export function judgeColumns(left: readonly Piece[], right: readonly Piece[], known: number): Judged {
  const [one, other] = [columnLines(left), columnLines(right)];
  const weight = Math.min(one.length, other.length);
  if (weight === 0) return { order: "rows", weight };
  // The last words of a paragraph may stand alone in the second column.
  if ((marks(one) || marks(other)) && !(known > 0 && goesOnBeside(left, right))) return { order: "rows", weight };
  const apart = mismatch(one, other);
  if (known > 0) return { order: weight > 1 && apart < MISMATCH && spans(left) + spans(right) > known ? "rows" : "columns", weight };
  if (wrapsAtGutter(left, right) && goesOnBeside(left, right)) return { order: "columns", weight };
  if (weight < 2 || one.length + other.length < 6) return { order: "rows", weight };
  const shared = sharedLabels(left, right);
  if (shared >= FEWEST_SHARED) return { order: "columns", weight };
  const prose = [isProse(left), isProse(right)];
  const starts = startsMatch(one, other);
  const even = sameWidth(left, right);
  if (apart >= MISMATCH && (prose[0] || prose[1] || even) && !(starts !== null && starts >= ROWS_MATCH)) return { order: "columns", weight };
  if (prose[0] && prose[1]) return { order: starts === null || starts < ROWS_MATCH ? "columns" : "rows", weight };
  if (shared > 0 || (even && weight >= 4 && (apart >= MISMATCH || starts === null))) return { order: "doubt", weight };
  return { order: "rows", weight };
}

/** Numbers, bullets and other marks before their text, or figures behind it. */
function marks(lines: readonly ColumnLine[]): boolean {
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  const size = Math.max(...lines.map((line) => line.size));
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  return width < size * NARROWEST || (lengths[Math.floor(lengths.length / 2)] ?? 0) < FEWEST_LETTERS;
}

/** Lines that stand on both sides, not beside each other: fields that each part of a document begins with. The sides of a table share no labels. */
function sharedLabels(left: readonly Piece[], right: readonly Piece[]): number {
  const at = new Map<string, number>();
  for (const piece of left) if (piece.length >= SHORTEST_LABEL) at.set(textOf(piece), piece.baseline);
  const shared = right.filter((piece) => Math.abs((at.get(textOf(piece)) ?? piece.baseline) - piece.baseline) > SAME_HEIGHT);
  return new Set(shared.map(textOf)).size;
}

/** Several lines of the left side end close to the gutter, as lines do that are broken off there. */
function wrapsAtGutter(left: readonly Piece[], right: readonly Piece[]): boolean {
  const from = left.reduce((least, piece) => Math.min(least, piece.left), Infinity);
  const edge = right.reduce((least, piece) => Math.min(least, piece.left), Infinity);
  return left.filter((piece) => piece.right > from + (edge - from) * AT_GUTTER).length >= FEWEST_WRAPPED;
}

/** The last line of the left side plainly goes on at the top of the right one. */
function goesOnBeside(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [end, start] = [textOf(left.at(-1)), textOf(right[0])];
  return /[\p{Ll},-]$/u.test(end) && /^\p{Ll}/u.test(start);
}

const textOf = (piece: Piece | undefined): string => (piece?.fragments ?? []).map(({ text }) => text).join("").trim();

/** Lines are long for the column that they stand in; marks and headings may stand between them. */
function isProse(pieces: readonly Piece[]): boolean {
  const sides = spansOf(pieces);
  const text = pieces.filter((piece) => piece.grid === null && piece.length >= FEWEST_LETTERS);
  const full = text.filter((piece) => {
    const span = sides.find(({ left, right }) => piece.left >= left - 1 && piece.right <= right + 1);
    return span !== undefined && piece.right - piece.left >= (span.right - span.left) * PROSE_FILL && piece.length >= PROSE_LENGTH;
  });
  return full.length >= text.length * PROSE_SHARE && full.length >= 2;
}

/** The part of the lines, where both sides have any, that stand at no line of the other side. */
function mismatch(one: readonly ColumnLine[], other: readonly ColumnLine[]): number {
  const from = Math.max(one[0]?.baseline ?? 0, other[0]?.baseline ?? 0) - SAME_HEIGHT;
  const to = Math.min(one.at(-1)?.baseline ?? 0, other.at(-1)?.baseline ?? 0) + SAME_HEIGHT;
  const within = [one, other].map((lines) => lines.filter(({ baseline }) => baseline >= from && baseline <= to));
  const [few, many] = (within[0]?.length ?? 0) <= (within[1]?.length ?? 0) ? [within[0] ?? [], other] : [within[1] ?? [], one];
  return few.length === 0 ? 0 : few.filter((line) => !many.some(({ baseline }) => Math.abs(baseline - line.baseline) <= SAME_HEIGHT)).length / few.length;
}

/** The part of the starts of paragraphs that have one of the other side at their height; null where a side has none but its first line. */
function startsMatch(one: readonly ColumnLine[], other: readonly ColumnLine[]): number | null {
  const starts = [one, other].map((lines) => lines.filter(({ step }, index) => index > 0 && step > NEW_START));
  const [few, many] = (starts[0]?.length ?? 0) <= (starts[1]?.length ?? 0) ? [starts[0] ?? [], other] : [starts[1] ?? [], one];
  if (few.length === 0) return null;
  return few.filter((line) => many.some(({ baseline }) => Math.abs(baseline - line.baseline) <= SAME_HEIGHT)).length / few.length;
}

function sameWidth(left: readonly Piece[], right: readonly Piece[]): boolean {
  const widths = [...spansOf(left), ...spansOf(right)].map((span) => span.right - span.left);
  return Math.max(...widths) - Math.min(...widths) <= Math.max(...widths) * SAME_WIDTH;
}

/** The columns of a side, without those of bullets. */
const spansOf = (pieces: readonly Piece[]): readonly Span[] => mergeSpans(pieces.filter(({ length }) => length >= FEWEST_LETTERS), (pieces[0]?.size ?? 10) * NARROWEST_GUTTER);
const spans = (pieces: readonly Piece[]): number => spansOf(pieces).length;
