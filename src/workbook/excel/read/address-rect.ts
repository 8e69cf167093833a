import { parseRect } from "../../../model/address";
import type { Rect } from "../../../model/address";

/** "'Blad 1'!A1:C3", as Range.address says it, as a rectangle. @throws on an address of several areas. */
export function addressRect(address: string): Rect {
  const rect = parseRect(address.slice(address.lastIndexOf("!") + 1));
  if (!rect) throw new Error(`"${address}" is no single rectangle`);
  return rect;
}
