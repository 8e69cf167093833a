/** Dates in cells: Excel's day number (1900 system), or text as jjjj-mm-dd or dd-mm-jjjj. */
import { dateOfSerial, dateOfText } from "../../rules/datum/excel-datum";
import type { IsoDate } from "../../rules/datum/iso-date";
import type { CellProblem } from "../answer";
import { wrong, type Value } from "../answer";
import { quoted } from "../sentence";

/** @returns the day; the time of day is left out */
export function dateValue(value: Value): IsoDate | CellProblem {
  const date = typeof value === "number" ? dateOfSerial(value) : typeof value === "string" ? dateOfText(value) : null;
  return date ?? wrong(`${quoted(value)} is geen datum; geef een datumcel, of tekst als 2025-03-31 of 31-03-2025`);
}
