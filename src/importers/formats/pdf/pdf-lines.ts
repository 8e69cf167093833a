import { makeLine } from "../../document/make-line";
import { partAfterLists } from "./after-lists";
import type { Cell, SourceLine, SourceText } from "../../document/source-line";
import { cellOf, cutAtEdges, gridsOf, inside, type Grid } from "./grids";
import type { Fragment, PdfPage } from "./fragment";
import { regionsOf } from "./regions";
import { visualLines, type VisualLine } from "./segments";

/** Text at a height, ready to become a SourceLine. Lines with one number stand side by side. */
interface Placed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly cell: Cell | null;
  /** Equal for lines that stand side by side in one row of a table. */
  readonly level: string;
}

/** Gaps between baselines, in usual lines, that count as one and as two blank lines. */
const ONE_BLANK = 1.25;
const TWO_BLANKS = 2.6;

/** The pages as lines in reading order; the cells of tables are known from rulings, or from columns that line up. */
export function pdfLines(pages: readonly PdfPage[]): SourceText {
  const lines: SourceLine[] = [];
  let number = 0;
  let table = 0;
  const all = pages.map((page) => ({ page, placed: placedLines(page, () => table++) }));
  const usual = usualStep(all.map(({ placed }) => placed));
  for (const { page, placed } of all) {
    const margin = placed.reduce((least, { left }) => Math.min(least, left), Infinity);
    const levels = new Map<string, number>();
    let previous: Placed | null = null;
    for (const one of placed) {
      const known = levels.get(one.level);
      if (known === undefined) levels.set(one.level, ++number);
      const line = makeLine(one.text, {
        number: known ?? number, page: page.number, cell: one.cell, pageStart: previous === null,
        indent: Math.max(0, Math.round((one.left - margin) / (one.size * 0.5))),
        blanksBefore: previous === null ? 0 : blanks(previous, one, usual),
      });
      if (line) lines.push(line);
      previous = one;
    }
  }
  return { unit: "regel", lines: partAfterLists(lines) };
}

function placedLines(page: PdfPage, nextTable: () => number): readonly Placed[] {
  const grids = gridsOf(page.rulings);
  const free: Fragment[] = [];
  const ruled = new Map<Grid, Fragment[]>();
  for (const fragment of page.fragments) {
    const grid = grids.find((one) => inside(one, fragment));
    if (!grid) free.push(fragment);
    else {
      const known = ruled.get(grid);
      if (known) known.push(fragment);
      else ruled.set(grid, [fragment]);
    }
  }
  const blocks: { readonly top: number; readonly lines: readonly Placed[] }[] = [];
  for (const [grid, fragments] of ruled) blocks.push({ top: grid.top, lines: gridLines(grid, fragments, nextTable()) });
  for (const part of between(visualLines(free), [...ruled.keys()])) {
    for (const region of regionsOf(part)) {
      const lines = regionLines(region, nextTable);
      blocks.push({ top: lines[0]?.top ?? 0, lines });
    }
  }
  return blocks.sort((a, b) => a.top - b.top).flatMap((block) => block.lines);
}

/** The free lines in parts, cut where a ruled table stands between them. */
function between(lines: readonly VisualLine[], grids: readonly Grid[]): readonly (readonly VisualLine[])[] {
  const tops = grids.map(({ top }) => top).sort((a, b) => a - b);
  const parts = [...tops.map(() => [] as VisualLine[]), []];
  for (const line of lines) parts[tops.filter((top) => top < line.top).length]?.push(line);
  return parts.filter((part) => part.length > 0);
}

function gridLines(grid: Grid, fragments: readonly Fragment[], table: number): readonly Placed[] {
  const cells = new Map<string, { row: number; column: number; fragments: Fragment[] }>();
  for (const fragment of fragments.flatMap((one) => cutAtEdges(grid, one))) {
    const { row, column } = cellOf(grid, fragment);
    const cell = cells.get(`${row} ${column}`) ?? { row, column, fragments: [] };
    cells.set(`${row} ${column}`, cell);
    cell.fragments.push(fragment);
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column).flatMap(({ row, column, fragments: inCell }) =>
    visualLines(inCell).map((line): Placed => ({ ...placedLine(line, { table, row, column }), level: `${table} ${row} ${Math.round(line.top / 2)}` })),
  );
}

function regionLines(region: ReturnType<typeof regionsOf>[number], nextTable: () => number): readonly Placed[] {
  if (region.kind === "lines") return region.lines.map((line) => placedLine(line, null));
  if (region.kind === "columns") return region.columns.flatMap((column) => column.map((line) => placedLine(line, null)));
  const table = nextTable();
  return region.rows.flatMap((row, index) =>
    row.flatMap((segments, column) =>
      visualLines(segments).map((line): Placed => ({ ...placedLine(line, { table, row: index, column }), level: `${table} ${index} ${Math.round(line.top / 2)}` })),
    ),
  );
}

function placedLine({ segments, top, size }: VisualLine, cell: Cell | null): Placed {
  const left = segments[0]?.left ?? 0;
  return { text: segments.map(({ text }) => text).join("  "), left, top, size, cell, level: `${left} ${top}` };
}

/** The step from one line to the next within a paragraph, in sizes of the text: the smallest that many lines have. */
function usualStep(pages: readonly (readonly Placed[])[]): number {
  const counts = new Map<number, number>();
  let steps = 0;
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const step = Math.round(((line.top - (lines[index - 1]?.top ?? line.top)) / line.size) * 20) / 20;
      if (step < SMALLEST_STEP || step > LARGEST_STEP) return;
      counts.set(step, (counts.get(step) ?? 0) + 1);
      steps++;
    });
  }
  const many = [...counts].filter(([, count]) => count >= steps * MANY).map(([step]) => step);
  return many.length === 0 ? USUAL_STEP : Math.min(...many);
}

/** Lines stand from about one size to three apart; closer ones overlap, as beside each other. */
const SMALLEST_STEP = 0.9;
const LARGEST_STEP = 3;
const USUAL_STEP = 1.2;
const MANY = 0.08;

function blanks(previous: Placed, line: Placed, usual: number): number {
  const step = (line.top - previous.top) / (usual * line.size);
  if (step < ONE_BLANK) return 0;
  return step < TWO_BLANKS ? 1 : 2;
}
