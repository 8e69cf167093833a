/** Text outside ruled tables: columns of prose are read one after the other; columns without rulings whose lines stand side by side are a table. */
import type { Fragment } from "./fragment";
import type { VisualLine } from "./segments";

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
/** A step down larger than this many lines begins a new row of a table. */
const ROW_STEP = 1.35;

export function regionsOf(lines: readonly VisualLine[]): readonly Region[] {
  const regions: Region[] = [];
  let plain: VisualLine[] = [];
  const flush = (): void => {
    if (plain.length > 0) regions.push({ kind: "lines", lines: plain });
    plain = [];
  };
  for (let index = 0; index < lines.length; ) {
    const run = columnRun(lines, index);
    const region = run ? shaped(run.lines, run.edges) : null;
    if (run && region) {
      flush();
      regions.push(region);
      index += run.lines.length;
    } else {
      const line = lines[index];
      if (line) plain.push(line);
      index++;
    }
  }
  flush();
  return regions;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The longest run of lines from here whose text leaves at least one gap free from top to bottom. */
function columnRun(lines: readonly VisualLine[], start: number): { readonly lines: readonly VisualLine[]; readonly edges: readonly Span[] } | null {
  const first = lines[start];
  if (!first || first.segments.length < 2) return null;
  let spans: readonly Span[] = first.segments;
  let end = start + 1;
  let sideBySide = 1;
  for (; end < lines.length && end - start < LONGEST_RUN; end++) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || !before || line.top - before.top > before.size * 4) break;
    const next = merged([...spans, ...line.segments], line.size);
    if (next.length < 2 || next.length < spans.length - 1) break;
    spans = next;
    if (line.segments.length > 1) sideBySide++;
  }
  const run = withoutFooter(lines.slice(start, end));
  return run.length >= FEWEST_LINES && sideBySide >= 2 ? { lines: run, edges: spans } : null;
}

/** A lone line that stands well below the run is the page's footer and no cell or line of a column. */
function withoutFooter(run: readonly VisualLine[]): readonly VisualLine[] {
  const steps = run.slice(1).map((line, index) => line.top - (run[index]?.top ?? 0)).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)] ?? 0;
  let end = run.length;
  while (end > 1 && run[end - 1]?.segments.length === 1 && (steps.length > 2) && (run[end - 1]?.top ?? 0) - (run[end - 2]?.top ?? 0) > usual * ROW_STEP) end--;
  return run.slice(0, end);
}

/** A page holds fewer lines than this. */
const LONGEST_RUN = 200;

/** Overlapping spans as one; a gap narrower than the size of the text is no gap between columns. */
function merged(spans: readonly Span[], size: number): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.left - b.left)) {
    const open = found.at(-1);
    if (open && span.left <= open.right + size * 0.8) found[found.length - 1] = { left: open.left, right: Math.max(open.right, span.right) };
    else found.push({ left: span.left, right: span.right });
  }
  return found;
}

function shaped(lines: readonly VisualLine[], edges: readonly Span[]): Region | null {
  const columns = edges.map((edge) => lines.flatMap((line) => columnLine(line, edge)));
  const prose = columns.every((column, index) => isProse(column, edges[index]));
  if (prose) return { kind: "columns", columns };
  if (edges.length < 3 || lines.filter(({ segments }) => segments.length > 1).length < 3) return null;
  return { kind: "table", rows: logicalRows(lines, edges) };
}

function columnLine(line: VisualLine, edge: Span): readonly VisualLine[] {
  const segments = line.segments.filter((segment) => within(segment, edge));
  return segments.length > 0 ? [{ ...line, segments }] : [];
}

const within = (segment: Fragment, edge: Span): boolean => segment.left >= edge.left - 1 && segment.right <= edge.right + 1;

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

/** Lines side by side as rows: a row begins where most columns have text, or after a step down. */
function logicalRows(lines: readonly VisualLine[], edges: readonly Span[]): readonly (readonly (readonly Fragment[])[])[] {
  const steps = lines.slice(1).map((line, index) => line.top - (lines[index]?.top ?? 0)).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 4)] ?? 0;
  const rows: Fragment[][][] = [];
  lines.forEach((line, index) => {
    const filled = edges.map((edge) => line.segments.filter((segment) => within(segment, edge)));
    const count = filled.filter((segments) => segments.length > 0).length;
    const step = index === 0 ? Infinity : line.top - (lines[index - 1]?.top ?? 0);
    const opens = count >= Math.max(2, edges.length * 0.6) || (step > usual * ROW_STEP && (filled[0]?.length ?? 0) > 0);
    let row = rows.at(-1);
    if (!row || opens) {
      row = edges.map(() => []);
      rows.push(row);
    }
    filled.forEach((segments, column) => row[column]?.push(...segments));
  });
  return rows;
}
