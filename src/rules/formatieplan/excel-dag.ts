/** Days as Excel's day number (1900 system), the form in which a sheet holds and compares them. */
import { dayNumber, type IsoDate } from "../datum/iso-date";

/** Excel's number of 1970-01-01. */
const EPOCH = 25_569;
const DAY = 86_400_000;

export interface Dagdelen {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  readonly daysInMonth: number;
}

/** The day number of a date; null stays null. */
export function excelDag(date: IsoDate | null): number | null {
  return date === null ? null : dayNumber(date) + EPOCH;
}

/** The calendar's parts of a day number. */
export function excelDay(dag: number): Dagdelen {
  const date = new Date((Math.floor(dag) - EPOCH) * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { year, month: month + 1, day: date.getUTCDate(), daysInMonth: new Date(Date.UTC(year, month + 1, 0)).getUTCDate() };
}
