import { rectAddress } from "../../../model/address";
import type { Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import type { ExcelSession } from "../excel-session";

/** Excel on the web answers with at most 5 MB; so many cells of long texts stay well under it. */
const CELLS_PER_REQUEST = 8_000;

type Property = "values" | "formulas" | "numberFormat";

export interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
}

/** Cells as read, row by row; a property that was not asked for has no rows. */
export type CellsRead = Readonly<Record<Property, CellValue[][]>>;

/** Reads rectangles in as few requests as their size allows. @param cells at most so many in a request, where they hold more than a value */
export async function readRects(
  context: Excel.RequestContext, session: ExcelSession, wanted: readonly Wanted[], properties: readonly Property[], cells = CELLS_PER_REQUEST,
): Promise<readonly CellsRead[]> {
  const read = wanted.map((): CellsRead => ({ values: [], formulas: [], numberFormat: [] }));
  for (const request of requests(wanted, cells)) {
    const ranges = request.map(({ of, sheet, rect }) => ({ of, range: sheet.getRange(rectAddress(rect)).untrack() }));
    for (const { range } of ranges) range.load(properties.join(","));
    session.count();
    await context.sync();
    for (const { of, range } of ranges) for (const property of properties) read[of]?.[property].push(...range[property]);
  }
  return read;
}

interface Part extends Wanted {
  /** Index of the wanted rectangle that it is a part of. */
  readonly of: number;
}

/** Cuts rectangles by rows and joins the parts to requests, in order. */
function requests(wanted: readonly Wanted[], most: number): readonly (readonly Part[])[] {
  const joined: Part[][] = [];
  let room = 0;
  for (const [of, { sheet, rect }] of wanted.entries()) {
    const columns = rect.right - rect.left + 1;
    const rows = Math.max(1, Math.floor(most / columns));
    for (let top = rect.top; top <= rect.bottom; top += rows) {
      const part = { of, sheet, rect: { ...rect, top, bottom: Math.min(rect.bottom, top + rows - 1) } };
      const cells = (part.rect.bottom - top + 1) * columns;
      if (joined.length === 0 || cells > room) {
        joined.push([]);
        room = most;
      }
      joined.at(-1)?.push(part);
      room -= cells;
    }
  }
  return joined;
}
