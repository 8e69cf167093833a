import type { PdfPage } from "./fragment";
import { gridsOf, inside, type Grid } from "./grids";
import { piecesOf, pieceOfGrid, type Piece } from "./piece";
import { ONE_EDGE, readingOrder, type Gutter, type Zone } from "./reading-order";
import type { Span } from "./spans";
import { partStrips } from "./strips";

/** A zone of a page; `strip` when it is the head or foot of the page. */
export interface PageZone extends Zone {
  readonly strip: boolean;
}

/** The zones of each page in reading order. What one page leaves open, the columns of the others decide. */
export function pageZones(pages: readonly PdfPage[]): readonly (readonly PageZone[])[] {
  const parted = partStrips(pages.map(pagePieces));
  const right = parted.reduce((most, { body }) => Math.max(most, spanOf(body.filter(({ grid }) => grid === null)).right), 0);
  const gutters = parted.flatMap(({ body }) => readingOrder(body, spanOf(body), []).gutters);
  const known = joinedGutters(gutters);
  return parted.map(({ head, body, foot }) => [
    ...strip(head),
    ...readingOrder(body, { left: spanOf(body).left, right }, known).zones.map((zone): PageZone => ({ ...zone, strip: false })),
    ...strip(foot),
  ]);
}

const spanOf = (pieces: readonly Piece[]): Span => pieces.reduce(({ left, right }, piece) => ({ left: Math.min(left, piece.left), right: Math.max(right, piece.right) }), { left: Infinity, right: -Infinity });
const strip = (pieces: readonly Piece[]): readonly PageZone[] => (pieces.length === 0 ? [] : [{ pieces, ...spanOf(pieces), opensColumn: false, doubtful: false, strip: true }]);

function pagePieces(page: PdfPage): readonly Piece[] {
  const grids = gridsOf(page.rulings);
  const ruled = new Map<Grid, (typeof page.fragments)[number][]>(grids.map((grid) => [grid, []]));
  const free = page.fragments.filter((fragment) => {
    const grid = grids.find((one) => inside(one, fragment));
    if (grid) ruled.get(grid)?.push(fragment);
    return !grid;
  });
  const tables = [...ruled].flatMap(([grid, fragments]) => (fragments.length > 0 ? [pieceOfGrid(grid, fragments)] : []));
  return [...piecesOf(free), ...tables].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

/** Gutters at one place as one, all pages together. */
function joinedGutters(gutters: readonly Gutter[]): readonly Gutter[] {
  const known: { end: number; edge: number; weight: number }[] = [];
  for (const { end, edge, weight } of [...gutters].sort((a, b) => a.edge - b.edge)) {
    const open = known.at(-1);
    if (open && edge - open.edge <= ONE_EDGE) {
      open.weight += weight;
      open.end = Math.max(open.end, end);
    } else known.push({ end, edge, weight });
  }
  return known;
}
