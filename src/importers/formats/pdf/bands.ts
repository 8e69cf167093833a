import type { Piece } from "./piece";
import { NARROWEST_GUTTER } from "./piece";
import { splitAtHeadings } from "./split-at-headings";

/** From top to bottom: text at both sides of a gutter, or what goes across it (right is empty then). */
export interface Band {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly across: boolean;
}

const SAME_LINE = 2;

/** @param edge where the column to the right of the gutter begins */
export function bandsOf(pieces: readonly Piece[], edge: number): readonly Band[] {
  const crosses = ({ left, right, size }: Piece): boolean => left < edge - 1 && right > edge - NARROWEST_GUTTER * size;
  const bands: { left: Piece[]; right: Piece[]; across: boolean }[] = [];
  let line: Piece[] = [];
  const close = (): void => {
    if (line.length === 0) return;
    const across = line.some(crosses);
    let open = bands.at(-1);
    if (open?.across !== across) bands.push((open = { left: [], right: [], across }));
    for (const piece of line) (across || piece.left < edge - 1 ? open.left : open.right).push(piece);
    line = [];
  };
  for (const piece of pieces) {
    if (piece.baseline - (line[0]?.baseline ?? piece.baseline) > SAME_LINE) close();
    line.push(piece);
  }
  close();
  return bands.flatMap((band, index) => (band.across ? [band] : splitAtHeadings(band.left, band.right, index < bands.length - 1)));
}
