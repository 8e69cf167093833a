import type { Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import { CALL_BYTES, jsonBytes } from "./op";

/** Rows of input for one assignment; null leaves a cell alone. */
export interface RowChunk {
  readonly rect: Rect;
  readonly rows: CellValue[][];
  readonly bytes: number;
}

/** Small beside a request (pack-ops.ts), so that requests fill well. */
const CHUNK_BYTES = 400_000;

/** The library cuts an assignment into pieces of so many cells, each with some calls of its own. */
const CELLS_PER_PIECE = 1_500;

/** Divides an area's input into chunks of rows by their size as JSON. Empty rows at either end of a chunk are left out. */
export function rowChunks(area: Rect, inputAt: (row: number, column: number) => CellValue): readonly RowChunk[] {
  const chunks: RowChunk[] = [];
  const columns = area.right - area.left + 1;
  let rows: CellValue[][] = [];
  let bytes = 0;
  const close = (bottom: number): void => {
    while (rows.at(-1)?.every((value) => value === null)) {
      rows.pop();
      bottom--;
    }
    const pieces = 1 + Math.floor((rows.length * columns) / CELLS_PER_PIECE);
    if (rows.length > 0) chunks.push({ rect: { ...area, top: bottom - rows.length + 1, bottom }, rows, bytes: bytes + pieces * 3 * CALL_BYTES });
    rows = [];
    bytes = 0;
  };
  for (let row = area.top; row <= area.bottom; row++) {
    const input = Array.from({ length: columns }, (_, along) => inputAt(row, area.left + along));
    if (rows.length === 0 && input.every((value) => value === null)) continue;
    const length = jsonBytes(input) + 1;
    if (rows.length > 0 && bytes + length > CHUNK_BYTES) close(row - 1);
    rows.push(input);
    bytes += length;
  }
  close(area.bottom);
  return chunks;
}
