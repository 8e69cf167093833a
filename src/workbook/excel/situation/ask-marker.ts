import { MARKER_NAME, readMarker } from "../../../model/marker";
import type { Marker } from "../../../model/marker";
import { hasFeature } from "../features";

/**
 * Asks for a sheet's marker with the next sync. @returns what reads the answer after that sync: null when the sheet has none of ours.
 * Before ExcelApi 1.7 a name tells its value only, which is the text without sign and quotes.
 */
export function askMarker(sheet: Excel.Worksheet): () => Marker | null {
  const name = sheet.names.getItemOrNullObject(MARKER_NAME);
  if (hasFeature("nameFormula")) name.load("formula");
  else name.load("value");
  return () => {
    if (name.isNullObject) return null;
    const text: unknown = hasFeature("nameFormula") ? name.formula : name.value;
    if (typeof text !== "string") return null;
    return readMarker(text) ?? readMarker(`="${text.replaceAll('"', '""')}"`);
  };
}
