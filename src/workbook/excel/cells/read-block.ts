import { rectAddress, type Rect } from "../../../model/address";
import type { ExcelSession } from "../excel-session";

/** Excel on the web answers with at most 5 MB; so many cells of long texts stay well under it. */
const CELLS_PER_REQUEST = 8_000;

/** Cells as a custom function receives them: "" is empty, an error is { code }, so that a text such as "#N/A" stays a text. */
export type TypedCell = string | number | boolean | { readonly code: string };

export interface TypedBlock {
  readonly cells: readonly (readonly TypedCell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Reads one rectangle. @throws what Office.js throws */
export async function readBlock(sheet: Excel.Worksheet, rect: Rect, context: Excel.RequestContext, session: ExcelSession): Promise<TypedBlock["cells"]> {
  const [block] = await readBlocks(sheet, [rect], context, session);
  return block?.cells ?? [];
}

/** Reads rectangles of one sheet in as few requests as their size allows. @throws what Office.js throws */
export async function readBlocks(sheet: Excel.Worksheet, rects: readonly Rect[], context: Excel.RequestContext, session: ExcelSession): Promise<readonly TypedBlock[]> {
  const blocks = rects.map(() => ({ cells: [] as TypedCell[][], formats: [] as string[][] }));
  for (const parts of requests(rects)) {
    const ranges = parts.map(({ of, rect }) => ({ of, range: sheet.getRange(rectAddress(rect)).untrack() }));
    for (const { range } of ranges) range.load("values,valueTypes,numberFormat");
    session.count();
    await context.sync();
    for (const { of, range } of ranges) {
      blocks[of]?.cells.push(...typedCells(range));
      blocks[of]?.formats.push(...(range.numberFormat as string[][]));
    }
  }
  return blocks;
}

function typedCells({ values, valueTypes }: Excel.Range): TypedCell[][] {
  return values.map((line: (string | number | boolean)[], down) => line.map((value, along): TypedCell => (valueTypes[down]?.[along] === "Error" ? { code: String(value) } : value)));
}

interface Part {
  /** Index of the rectangle that it is a part of. */
  readonly of: number;
  readonly rect: Rect;
}

/** Cuts rectangles by rows and joins the parts to requests, in order. */
function requests(rects: readonly Rect[]): readonly (readonly Part[])[] {
  const joined: Part[][] = [];
  let room = 0;
  for (const [of, rect] of rects.entries()) {
    const width = rect.right - rect.left + 1;
    const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / width));
    for (let top = rect.top; top <= rect.bottom; top += rows) {
      const part = { ...rect, top, bottom: Math.min(rect.bottom, top + rows - 1) };
      const count = (part.bottom - part.top + 1) * width;
      if (joined.length === 0 || count > room) {
        joined.push([]);
        room = CELLS_PER_REQUEST;
      }
      joined.at(-1)?.push({ of, rect: part });
      room -= count;
    }
  }
  return joined;
}
