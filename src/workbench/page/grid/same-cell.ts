import type { BookCell } from "../../../model/book";
import type { CellStyle } from "../../../model/style";

const keys = new WeakMap<CellStyle, string>();

/** One text per look, so that looks compare quickly. */
function styleKey(style: CellStyle): string {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const key = JSON.stringify(style);
  keys.set(style, key);
  return key;
}

export function sameValue(a: BookCell["value"], b: BookCell["value"]): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error;
}

/** Whether two cells show the same. Cached values of formulas count too: the grid shows them until it has calculated. */
export function sameCell(a: BookCell, b: BookCell): boolean {
  return a.formula === b.formula && sameValue(a.value, b.value) && (a.style === b.style || styleKey(a.style) === styleKey(b.style))
    && a.link?.sheet === b.link?.sheet && a.link?.cell === b.link?.cell;
}
