/** Dates in cells: Excel's day number (1900 system), or text as jjjj-mm-dd or dd-mm-jjjj. */
import { dayNumber, fromDayNumber, isoDate, type IsoDate } from "../../rules/datum/iso-date";
import type { CellProblem} from "../answer";
import { wrong, type Value } from "../answer";
import { quoted } from "../sentence";

/** Day number 61 is 1 March 1900; before it Excel counts a 29 February 1900 that never was. */
const FIRST = 61;
/** 31 December 9999. */
const LAST = 2_958_465;
/** Excel's number of 1970-01-01. */
const EPOCH = 25_569;

/** @returns the day; the time of day is left out */
export function dateValue(value: Value): IsoDate | CellProblem {
  const date = typeof value === "number" ? fromSerial(Math.floor(value)) : typeof value === "string" ? fromText(value) : null;
  return date ?? wrong(`${quoted(value)} is geen datum; geef een datumcel, of tekst als 2025-03-31 of 31-03-2025`);
}

/** The day as Excel's number. */
export function excelSerial(date: IsoDate): number {
  return dayNumber(date) + EPOCH;
}

function fromSerial(serial: number): IsoDate | null {
  return serial >= FIRST && serial <= LAST ? fromDayNumber(serial - EPOCH) : null;
}

function fromText(text: string): IsoDate | null {
  const iso = /^\s*([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\s*$/.exec(text);
  const dutch = /^\s*([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})\s*$/.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : null;
  if (!parts) return null;
  const date = isoDate(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  return date !== null && excelSerial(date) >= FIRST ? date : null;
}
