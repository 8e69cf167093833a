/** Text in columns, put one column after the other: recursive cuts along white gutters, and across where something goes over both sides. */
import { bandsOf, type Band } from "./bands";
import { judgeColumns } from "./judge-columns";
import type { Piece } from "./piece";
import type { Span } from "./spans";

/** Pieces that are read from top to bottom. */
export interface Zone {
  readonly pieces: readonly Piece[];
  /** Where the column begins and where its lines end at most, in points from the left. */
  readonly left: number;
  readonly right: number;
  /** Begins a column: what stands before it on the page is the end of another. */
  readonly opensColumn: boolean;
  /** The page does not tell whether this is read across or one side after the other; it is given across. */
  readonly doubtful: boolean;
}

/** A gutter that was cut along, by where the column before it ends and the one behind it begins. */
export interface Gutter {
  readonly end: number;
  readonly edge: number;
  /** Lines at both sides. */
  readonly weight: number;
}

export interface Ordered {
  readonly zones: readonly Zone[];
  readonly gutters: readonly Gutter[];
}

/** Lines at both sides of a gutter, all pages together, before it counts as the document's. */
const ENOUGH = 8;
const MOST_CANDIDATES = 12;
const DEEPEST = 8;
/** Beginnings of lines nearer than this are one edge. */
export const ONE_EDGE = 4;

/**
 * @param pieces from top to bottom
 * @param known gutters that the document has on other pages
 */
export function readingOrder(pieces: readonly Piece[], { left, right }: Span, known: readonly Gutter[], depth = 0, opensColumn = false): Ordered {
  const best = depth < DEEPEST ? bestCut(pieces, known) : null;
  if (!best) return { zones: pieces.length > 0 ? [{ pieces, left, right: lineEnd(pieces, right, known), opensColumn, doubtful: false }] : [], gutters: [] };
  const zones: Zone[] = [];
  const gutters: Gutter[] = [];
  const add = (part: readonly Piece[], span: Span, opens: boolean): void => {
    const inside = readingOrder(part, span, known, depth + 1, opens);
    zones.push(...inside.zones);
    gutters.push(...inside.gutters);
  };
  let plain: Piece[] = [];
  const flush = (): void => {
    if (plain.length > 0) add(plain, { left, right }, zones.length === 0 && opensColumn);
    plain = [];
  };
  for (const { band, order, weight } of best.bands) {
    if (order === "rows") {
      plain.push(...inLine(band));
      continue;
    }
    flush();
    if (order === "doubt") zones.push({ pieces: inLine(band), left, right, opensColumn: false, doubtful: true });
    else {
      const { edge } = best;
      const end = endOf(band.left);
      gutters.push({ end, edge, weight });
      add(band.left, { left, right: Math.max(end, known.find((one) => Math.abs(one.edge - edge) <= ONE_EDGE)?.end ?? 0) }, zones.length === 0 && opensColumn);
      add(band.right, { left: edge, right }, true);
    }
  }
  flush();
  return { zones, gutters };
}

interface Cut {
  readonly edge: number;
  readonly gain: number;
  readonly bands: readonly { readonly band: Band; readonly order: "columns" | "rows" | "doubt"; readonly weight: number }[];
}

/** The gutter along which most lines stand side by side in columns; of equals, the first from the left. */
function bestCut(pieces: readonly Piece[], known: readonly Gutter[]): Cut | null {
  const settled = known.filter(({ weight }) => weight >= ENOUGH);
  let best: Cut | null = null;
  for (const edge of candidates(pieces, known)) {
    const columns = settled.some((one) => Math.abs(one.edge - edge) <= ONE_EDGE) ? settled.length + 1 : 0;
    const bands = bandsOf(pieces, edge).map((band) => ({ band, ...(band.across ? { order: "rows" as const, weight: 0 } : judgeColumns(band.left, band.right, columns)) }));
    const gain = bands.reduce((sum, { order, weight }) => sum + (order === "columns" ? weight : order === "doubt" ? weight / 100 : 0), 0);
    if (gain > 0 && (!best || gain > best.gain)) best = { edge, gain, bands };
  }
  return best;
}

/** Where several lines begin that do not begin at the left, most lines first; then from the left. */
function candidates(pieces: readonly Piece[], known: readonly Gutter[]): readonly number[] {
  const lefts = pieces.map(({ left }) => left).sort((a, b) => a - b);
  const edges: { edge: number; count: number }[] = [];
  for (const left of lefts) {
    const open = edges.at(-1);
    if (open && left - open.edge <= ONE_EDGE) open.count++;
    else edges.push({ edge: left, count: 1 });
  }
  const often = edges.slice(1).filter(({ edge, count }) => count > 1 || edges.length <= MOST_CANDIDATES || known.some((one) => Math.abs(one.edge - edge) <= ONE_EDGE));
  return often.sort((a, b) => b.count - a.count).slice(0, MOST_CANDIDATES).map(({ edge }) => edge).sort((a, b) => a - b);
}

const endOf = (pieces: readonly Piece[]): number => pieces.reduce((most, piece) => Math.max(most, piece.right), 0);
/** Where lines end at most: at the first gutter of the document that all of them end before. */
function lineEnd(pieces: readonly Piece[], right: number, known: readonly Gutter[]): number {
  const text = pieces.filter(({ grid }) => grid === null);
  const end = endOf(text);
  const start = text.reduce((least, { left }) => Math.min(least, left), Infinity);
  return known.reduce((least, gutter) => (gutter.end >= end - 1 && gutter.end > start ? Math.min(least, gutter.end) : least), right);
}

const inLine = (band: Band): readonly Piece[] => [...band.left, ...band.right].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
