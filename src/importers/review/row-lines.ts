import type { Bevinding } from "../../model/tabellen";
import type { ImportResult } from "../import-result";
import { placeLines } from "./place-lines";

/** A finding about more than this share of the lines is about the document, not about rows. */
const MOST_OF_DOCUMENT = 0.2;

/** The lines by which a finding belongs to rows; none for a finding about the whole document. */
export function rowLines({ plaats }: Bevinding, { regels }: ImportResult): readonly number[] {
  const lines = placeLines(plaats);
  return lines.length > Math.max(20, regels.length * MOST_OF_DOCUMENT) ? [] : lines;
}
