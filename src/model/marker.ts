/**
 * How the add-in knows its own sheets: a hidden name of the sheet itself (ExcelApi 1.4, and an ordinary definedName in .xlsx, so both
 * renderers and every Excel since 2016 agree; worksheet custom properties need ExcelApi 1.12). The text holds the plan's key and the
 * tab name as made: when a user copies the sheet the copy carries the same text, but not the same tab name.
 */
export const MARKER_NAME = "Functieboek_blad";

export interface Marker {
  readonly key: string;
  /** The tab name at the time of making. */
  readonly name: string;
}

/** The refersTo of the marker name: a text constant. Quotes double, as in any Excel text. */
export function markerText(marker: Marker): string {
  return `="${`${marker.key}|${marker.name}`.replaceAll('"', '""')}"`;
}

/** Reads a marker back; null when the text is not one of ours. */
export function readMarker(refersTo: string): Marker | null {
  const found = /^="((?:[^"]|"")*)"$/.exec(refersTo);
  const text = found?.[1]?.replaceAll('""', '"') ?? "";
  const bar = text.indexOf("|");
  return bar > 0 ? { key: text.slice(0, bar), name: text.slice(bar + 1) } : null;
}
