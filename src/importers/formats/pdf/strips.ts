/** The head and the foot of pages: lines apart from the text, at one height page after page. */
import type { Piece } from "./piece";

export interface Parted {
  readonly head: readonly Piece[];
  readonly body: readonly Piece[];
  readonly foot: readonly Piece[];
}

const SAME_HEIGHT = 2;
/** So much white, in sizes of the text, parts a head from the text. */
const WHITE = 0.8;
/** Where a head is known to stand, so much is enough. */
const WHITE_WHERE_KNOWN = 0.2;
const MOST_LINES = 4;
/** Left and right pages may have heads at different heights. */
const SHARE = 0.4;

type Rows = readonly (readonly Piece[])[];

/** @param pages the pieces of each page from top to bottom */
export function partStrips(pages: readonly (readonly Piece[])[]): readonly Parted[] {
  const rows = pages.map(rowsOf);
  const upside = rows.map((page) => page.map((row) => row.map(turned)).reverse());
  const [heads, feet] = [stripHeights(rows), stripHeights(upside)];
  return pages.map((pieces, index) => {
    const head = new Set(stripOf(rows[index] ?? [], heads));
    const foot = new Set(stripOf(upside[index] ?? [], feet).map(({ fragments }) => fragments));
    return { head: [...head], body: pieces.filter((piece) => !head.has(piece) && !foot.has(piece.fragments)), foot: pieces.filter((piece) => !head.has(piece) && foot.has(piece.fragments)) };
  });
}

function rowsOf(pieces: readonly Piece[]): Rows {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const open = rows.at(-1);
    if (open && piece.baseline - (open[0]?.baseline ?? 0) <= SAME_HEIGHT) open.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** The page seen from below. */
const turned = (piece: Piece): Piece => ({ ...piece, top: -piece.bottom, bottom: -piece.top, baseline: -piece.baseline });

/** Heights at which the last line of a head stands on many pages. */
function stripHeights(pages: readonly Rows[]): readonly number[] {
  const heights = pages.flatMap((rows) => {
    for (let count = 1; count <= MOST_LINES; count++) if (whiteBelow(rows, count) >= WHITE) return [rows[count - 1]?.[0]?.baseline ?? 0];
    return [];
  });
  const often = Math.max(2, pages.length * SHARE);
  return heights.filter((height) => heights.filter((other) => Math.abs(other - height) <= SAME_HEIGHT).length >= often);
}

/** White below the first lines of a page, in sizes of the text; 0 where a ruled table is among them or nothing follows. */
function whiteBelow(rows: Rows, count: number): number {
  const [above, below] = [rows.slice(0, count).flat(), rows.slice(count).flat()];
  if (above.length === 0 || below.length === 0 || above.some(({ grid }) => grid !== null)) return 0;
  const bottom = above.reduce((most, piece) => Math.max(most, piece.bottom), -Infinity);
  return (below.reduce((least, piece) => Math.min(least, piece.top), Infinity) - bottom) / (above[0]?.size ?? 10);
}

function stripOf(rows: Rows, heights: readonly number[]): readonly Piece[] {
  for (let count = MOST_LINES; count > 0; count--) {
    const last = rows[count - 1]?.[0];
    if (last && heights.some((height) => Math.abs(height - last.baseline) <= SAME_HEIGHT) && whiteBelow(rows, count) >= WHITE_WHERE_KNOWN) return rows.slice(0, count).flat();
  }
  return [];
}
