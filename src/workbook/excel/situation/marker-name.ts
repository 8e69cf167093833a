import { MARKER_NAME, readMarker } from "../../../model/marker";
import type { Marker } from "../../../model/marker";
import { hasFeature } from "../features";

/** Asks for the name that holds a sheet's marker with the next sync; readMarkerName reads it after that. */
export function askMarkerName(sheet: Excel.Worksheet): Excel.NamedItem {
  const name = sheet.names.getItemOrNullObject(MARKER_NAME);
  if (hasFeature("nameFormula")) name.load("formula");
  else name.load("value");
  return name;
}

/**
 * The marker that a name holds; null when the sheet has none of ours. Before ExcelApi 1.7 a name tells its value only, which is the text
 * without sign and quotes.
 */
export function readMarkerName(name: Excel.NamedItem): Marker | null {
  if (name.isNullObject) return null;
  const text: unknown = hasFeature("nameFormula") ? name.formula : name.value;
  if (typeof text !== "string") return null;
  return readMarker(text) ?? readMarker(`="${text.replaceAll('"', '""')}"`);
}
