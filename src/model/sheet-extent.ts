import type { Rect } from "./address";
import type { BlockPlan, SheetPlan, TablePlan } from "./workbook-plan";

/** So many rectangles fit in a marker beside the longest key and tab name. */
const MOST_RECTS = 8;

/** The cells that a sheet's blocks and tables take, a rectangle each; one rectangle around all when they are many. */
export function sheetExtent(sheet: SheetPlan): readonly Rect[] {
  const rects = [...sheet.blocks.flatMap(blockRect), ...sheet.tables.map(tableRect)].sort((a, b) => a.top - b.top || a.left - b.left);
  return rects.length > MOST_RECTS ? [boundingRect(rects)] : rects;
}

/** Header and rows of a table. */
export function tableRect(table: TablePlan): Rect {
  return { top: table.top, left: table.left, bottom: table.top + table.rows.length, right: table.left + table.columns.length - 1 };
}

/** From the block's first cell to its last written row and column; none when it writes nothing. */
function blockRect(block: BlockPlan): readonly Rect[] {
  const lastOfRow = block.rows.map((row) => row.findLastIndex((cell) => cell !== null));
  const height = lastOfRow.findLastIndex((last) => last >= 0) + 1;
  const width = Math.max(0, ...lastOfRow.map((last) => last + 1));
  return width === 0 ? [] : [{ top: block.top, left: block.left, bottom: block.top + height - 1, right: block.left + width - 1 }];
}

/** The smallest rectangle around some. @throws on none. */
export function boundingRect(rects: readonly Rect[]): Rect {
  const [first, ...rest] = rects;
  if (!first) throw new Error("no rectangles");
  return rest.reduce((sum, rect) => ({
    top: Math.min(sum.top, rect.top), left: Math.min(sum.left, rect.left),
    bottom: Math.max(sum.bottom, rect.bottom), right: Math.max(sum.right, rect.right),
  }), first);
}
