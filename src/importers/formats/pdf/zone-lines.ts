import type { Cell } from "../../document/source-line";
import type { Fragment } from "./fragment";
import { cellOf, cutAtEdges, type Grid } from "./grids";
import type { PageZone } from "./page-zones";
import { regionsOf, type Region } from "./regions";
import { visualLines, type VisualLine } from "./segments";

/** Text at a height, ready to become a SourceLine. Lines with one level stand side by side. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  /** Font and size; null when there are several. */
  readonly face: string | null;
  readonly cell: Cell | null;
  /** Equal for lines that stand side by side in one row of a table. */
  readonly level: string;
}

/** The lines of a zone from top to bottom; tables are known from their rulings, or from columns that line up. */
export function zoneLines(zone: PageZone, nextTable: () => number): readonly Placed[] {
  const grids = zone.pieces.flatMap(({ grid, fragments }) => (grid ? [{ grid, fragments }] : []));
  const free = zone.pieces.flatMap(({ grid, fragments }) => (grid ? [] : fragments));
  if (zone.strip) return zone.pieces.flatMap(({ fragments }) => visualLines(fragments)).map((line) => placedLine(line, null));
  const blocks: { readonly top: number; readonly lines: readonly Placed[] }[] = grids.map(({ grid, fragments }) => ({ top: grid.top, lines: gridLines(grid, fragments, nextTable()) }));
  for (const part of between(visualLines(free), grids.map(({ grid }) => grid))) {
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
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column).flatMap(({ row, column, fragments: inCell }) => cellLines(inCell, { table, row, column }));
}

const cellLines = (fragments: readonly Fragment[], cell: Cell): readonly Placed[] =>
  visualLines(fragments).map((line): Placed => ({ ...placedLine(line, cell), level: `${cell.table} ${cell.row} ${Math.round(line.top / 2)}` }));

function regionLines(region: Region, nextTable: () => number): readonly Placed[] {
  if (region.kind === "lines") return region.lines.map((line) => placedLine(line, null));
  const table = nextTable();
  return region.rows.flatMap((row, index) => row.flatMap((fragments, column) => cellLines(fragments, { table, row: index, column })));
}

function placedLine({ segments, fragments, top, size }: VisualLine, cell: Cell | null): Placed {
  const left = segments[0]?.left ?? 0;
  const faces = new Set(fragments.map(faceOf));
  return { text: segments.map(({ text }) => text).join("  "), left, right: segments.at(-1)?.right ?? left, top, size, face: faces.size === 1 ? ([...faces][0] ?? null) : null, cell, level: `${left} ${top}` };
}

const faceOf = ({ font, size }: Fragment): string => `${font} ${size.toFixed(1)}`;
