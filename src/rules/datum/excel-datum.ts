/** Dates as Excel keeps them: day numbers of the 1900 system; and as people type them: jjjj-mm-dd or dd-mm-jjjj. */
import { dayNumber, fromDayNumber, isoDate, type IsoDate } from "./iso-date";

/** Day number 61 is 1 March 1900; before it Excel counts a 29 February 1900 that never was. */
const FIRST = 61;
/** 31 December 9999. */
const LAST = 2_958_465;
/** Excel's number of 1970-01-01. */
const EPOCH = 25_569;

/** The day as Excel's number. */
export function excelSerial(date: IsoDate): number {
  return dayNumber(date) + EPOCH;
}

/** The day of a number, its time of day left out; null before 1 March 1900 or after 9999. */
export function dateOfSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  return day >= FIRST && day <= LAST ? fromDayNumber(day - EPOCH) : null;
}

/** "2025-03-31", "31-3-2025", "31/03/2025", "31.03.2025"; null when it is no day of the calendar. */
export function dateOfText(text: string): IsoDate | null {
  const iso = /^\s*([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\s*$/.exec(text);
  const dutch = /^\s*([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})\s*$/.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : null;
  if (!parts) return null;
  const date = isoDate(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  return date !== null && excelSerial(date) >= FIRST ? date : null;
}
