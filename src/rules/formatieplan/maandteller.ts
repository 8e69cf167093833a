/** A day as a count of months: 12 x year + month, plus the part of its month that has passed before it. */
import { excelDay } from "./excel-dag";

const MONTHS = 12;

/** @param dag Excel's day number. 15 March 2026 is 24314 + 14/31: months between two days are a subtraction, part months by calendar days. */
export function maandteller(dag: number): number {
  const { year, month, day, daysInMonth } = excelDay(dag);
  return year * MONTHS + month - 1 + (day - 1) / daysInMonth;
}

/** Before every place, and after every place. */
export const ALTIJD = 0;
export const NOOIT = 9999 * MONTHS;

/** Months of a calendar year that lie between two counters. */
export function maandenInJaar(begin: number, einde: number, jaar: number): number {
  return Math.max(0, Math.min(einde, (jaar + 1) * MONTHS) - Math.max(begin, jaar * MONTHS));
}
