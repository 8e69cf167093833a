import { rectAddress } from "../../../model/address";
import { cellKey } from "../../../model/book";
import type { CellValue } from "../../../model/workbook-plan";
import { CALL_BYTES, jsonBytes } from "../write/op";
import type { Op } from "../write/op";
import { textAsTyped } from "../write/text-as-typed";
import type { ContentCell } from "./content-cell";
import { denseRects } from "./dense-rects";

/**
 * Puts cells as they were read at their place: formulas, numbers and texts with their number formats. A text goes in as text while its cell
 * has no format, because only then a leading apostrophe surely counts.
 */
export function contentOps(cells: readonly ContentCell[], sheet: number): readonly Op[] {
  const at = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  return denseRects(cells).flatMap((rect): readonly Op[] => {
    const grid = <T>(read: (cell: ContentCell) => T): (T | null)[][] =>
      Array.from({ length: rect.bottom - rect.top + 1 }, (_, down) =>
        Array.from({ length: rect.right - rect.left + 1 }, (__, along) => {
          const cell = at.get(cellKey(rect.top + down, rect.left + along));
          return cell ? read(cell) : null;
        }));
    const input = grid(typedInput);
    const formats = grid((cell) => cell.numberFormat);
    return [{
      sheet, bytes: jsonBytes(input) + 2 * jsonBytes(formats) + 4 * CALL_BYTES,
      run: (target) => {
        const range = target.sheet.getRange(rectAddress(rect)).untrack();
        range.numberFormat = grid((cell) => (isText(cell) ? "General" : cell.numberFormat));
        range.formulas = input;
        range.numberFormat = formats;
      },
    }];
  });
}

/** Empties cells of the user that went elsewhere, their looks left as they are. */
export function emptyOps(cells: readonly { readonly row: number; readonly column: number }[], sheet: number): readonly Op[] {
  return denseRects(cells).map((rect) => ({
    sheet, bytes: 2 * CALL_BYTES,
    run: (target) => target.sheet.getRange(rectAddress(rect)).untrack().clear("Contents"),
  }));
}

const isText = (cell: ContentCell): boolean => cell.formula === null && typeof cell.value === "string";

function typedInput(cell: ContentCell): CellValue {
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === "string" ? textAsTyped(cell.value) : cell.value;
}
