/** Text outside ruled tables: columns of prose are read one after the other; columns without rulings whose lines stand side by side are a table. */
import { alignedTable } from "./aligned-table";
import { withoutFooter } from "./footer";
import type { Fragment } from "./fragment";
import type { VisualLine } from "./segments";
import { mergeSpans, within, type Span } from "./spans";

export type Region =
  | { readonly kind: "lines"; readonly lines: readonly VisualLine[] }
  | { readonly kind: "columns"; readonly columns: readonly (readonly VisualLine[])[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Fragment[])[])[] };

/** A run of side-by-side lines shorter than this is no column structure. */
const FEWEST_LINES = 3;
/** A line of prose is this full and this long, and so many lines of a column of prose are. */
const PROSE_FILL = 0.6;
const PROSE_LENGTH = 25;
const PROSE_SHARE = 0.4;

export function regionsOf(lines: readonly VisualLine[]): readonly Region[] {
  const regions: Region[] = [];
  let plain: VisualLine[] = [];
  const flush = (): void => {
    if (plain.length > 0) regions.push({ kind: "lines", lines: plain });
    plain = [];
  };
  for (let index = 0; index < lines.length; ) {
    const prose = columnRun(lines, index);
    const aligned = prose === null ? alignedTable(lines, index) : null;
    if (prose) {
      flush();
      regions.push({ kind: "columns", columns: prose.columns });
      index += prose.lines;
    } else if (aligned) {
      flush();
      regions.push({ kind: "table", rows: aligned.rows });
      index += aligned.lines;
    } else {
      const line = lines[index];
      if (line) plain.push(line);
      index++;
    }
  }
  flush();
  return regions;
}

/** The longest run of lines from here whose text leaves at least one gap free from top to bottom. */
function columnRun(lines: readonly VisualLine[], start: number): { readonly lines: number; readonly columns: readonly (readonly VisualLine[])[] } | null {
  const first = lines[start];
  if (!first || first.segments.length < 2) return null;
  let spans: readonly Span[] = first.segments;
  let end = start + 1;
  let sideBySide = 1;
  for (; end < lines.length && end - start < LONGEST_RUN; end++) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || !before || line.top - before.top > before.size * 4) break;
    const next = mergeSpans([...spans, ...line.segments], line.size * COLUMN_GAP);
    if (next.length < 2 || next.length < spans.length - 1) break;
    spans = next;
    if (line.segments.length > 1) sideBySide++;
  }
  const run = withoutFooter(lines.slice(start, end));
  if (run.length < FEWEST_LINES || sideBySide < 2) return null;
  const columns = spans.map((span) => run.flatMap((line) => columnLine(line, span)));
  return columns.every((column, index) => isProse(column, spans[index])) ? { lines: run.length, columns } : null;
}

/** Columns of prose stand this many times the size of the text apart at least. */
const COLUMN_GAP = 0.8;

/** A page holds fewer lines than this. */
const LONGEST_RUN = 200;

function columnLine(line: VisualLine, edge: Span): readonly VisualLine[] {
  const segments = line.segments.filter((segment) => within(segment, edge));
  return segments.length > 0 ? [{ ...line, segments }] : [];
}

/** Lines of prose are long; a column of figures or names has few that are. Marks and headings may stand between them. */
function isProse(column: readonly VisualLine[], edge: Span | undefined): boolean {
  if (!edge || column.length < 2) return false;
  const width = edge.right - edge.left;
  const full = column.filter(({ segments }) => {
    const filled = segments.reduce((sum, segment) => sum + segment.right - segment.left, 0) / width;
    return filled >= PROSE_FILL && segments.reduce((sum, segment) => sum + segment.text.length, 0) >= PROSE_LENGTH;
  });
  return full.length >= column.length * PROSE_SHARE;
}
