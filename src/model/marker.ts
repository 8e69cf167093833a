/**
 * How the add-in knows its own sheets: a hidden name of the sheet itself (ExcelApi 1.4, and an ordinary definedName in .xlsx, so both
 * renderers and every Excel since 2016 agree; worksheet custom properties need ExcelApi 1.12). The text holds the plan's key, the
 * tab name as made (a copy that the user makes carries the same text, but not the same tab name), the cells that are ours and a print
 * of what they held, so that refreshing never touches a cell that the user typed.
 */
import { parseRect, rectAddress } from "./address";
import type { Rect } from "./address";

export const MARKER_NAME = "Functieboek_blad";

/** Excel takes no text constant longer than this in a formula. */
export const MARKER_LENGTH = 255;

export interface Marker {
  readonly key: string;
  /** The tab name at the time of making. */
  readonly name: string;
  /** The rectangles that we wrote; everything else on the sheet is the user's. */
  readonly extent: readonly Rect[];
  /** contentPrint of what we wrote there. */
  readonly print: string;
}

/** The refersTo of the marker name: a text constant. Quotes double, as in any Excel text. */
export function markerText(marker: Marker): string {
  const text = [marker.key, marker.name, marker.extent.map(rectAddress).join(","), marker.print].join("|");
  return `="${text.replaceAll('"', '""')}"`;
}

/** Reads a marker back; null when the text is not one of ours. A tab name may hold a bar, the other parts cannot. */
export function readMarker(refersTo: string): Marker | null {
  const quoted = /^="((?:[^"]|"")*)"$/.exec(refersTo);
  const parts = /^([^|]+)\|(.+)\|([^|]*)\|([^|]*)$/s.exec(quoted?.[1]?.replaceAll('""', '"') ?? "");
  if (!parts) return null;
  const [, key = "", name = "", rects = "", print = ""] = parts;
  const extent = rects === "" ? [] : rects.split(",").map(parseRect);
  return extent.every((rect) => rect !== null) ? { key, name, extent, print } : null;
}
