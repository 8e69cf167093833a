/** Conditional formats of a sheet and the ranges that they cover. A Book keeps the range as text, parts separated by a blank. */
import type { Rect } from "../../../model/address";
import { parseRect, rectsOverlap } from "../../../model/address";
import type { BookConditionalFormat } from "../../../model/book";
import type { Areas } from "./area";
import { localAddress, subtract } from "./area";

export function rectsOf(range: string): Rect[] {
  return range.split(" ").map(parseRect).filter((rect) => rect !== null);
}

export function rangeText(rects: readonly Rect[]): string {
  return rects.map(localAddress).join(" ");
}

export function conditionalFormatsOver(target: Areas): BookConditionalFormat[] {
  return target.sheet.conditionalFormats.filter((format) =>
    rectsOf(format.range).some((rect) => target.rects.some((other) => rectsOverlap(rect, other))),
  );
}

/** Takes the cells out of every format; a format without cells goes. */
export function clearConditionalFormats(target: Areas): void {
  for (const format of conditionalFormatsOver(target)) {
    const left = target.rects.reduce((rects, hole) => rects.flatMap((rect) => subtract(rect, hole)), rectsOf(format.range));
    format.range = rangeText(left);
  }
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => format.range !== "");
}
