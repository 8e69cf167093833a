import { rectAddress, type Rect } from "../../../model/address";
import type { ExcelSession } from "../excel-session";

/** Excel on the web answers with at most 5 MB; so many cells of long texts stay well under it. */
const CELLS_PER_REQUEST = 8_000;

/** Values as a custom function receives them: an error is { code }, so that a text such as "#N/A" stays a text. */
export async function readBlock(sheet: Excel.Worksheet, rect: Rect, context: Excel.RequestContext, session: ExcelSession): Promise<readonly (readonly unknown[])[]> {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / (rect.right - rect.left + 1)));
  const cells: unknown[][] = [];
  for (let top = rect.top; top <= rect.bottom; top += rows) {
    const part = sheet.getRange(rectAddress({ ...rect, top, bottom: Math.min(rect.bottom, top + rows - 1) })).untrack();
    part.load("values,valueTypes");
    session.count();
    await context.sync();
    const { values, valueTypes } = part;
    cells.push(...values.map((line: unknown[], down: number) => line.map((value, along) => (valueTypes[down]?.[along] === "Error" ? { code: String(value) } : value))));
  }
  return cells;
}
