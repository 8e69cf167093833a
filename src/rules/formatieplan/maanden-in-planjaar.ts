import { daysInMonth, isoDate, monthOf, dayOf, type IsoDate } from "../datum/iso-date";
import type { Periode } from "./periode";

const MONTHS = 12;

/**
 * Months of the planjaar in which a row is in force, 0-12. A part month counts by its calendar days, both days included: 15 January up to
 * and including 30 June is 17/31 + 5. A period that ends before it begins has none. The sheet computes the same from the places in the
 * year of the last and the first day: MONTH + DAY/days of that month, less MONTH + (DAY-1)/days of that month.
 */
export function maandenInPlanjaar({ ingangsdatum, einddatum }: Periode, planjaar: number): number {
  const first = later(ingangsdatum, isoDate(planjaar, 1, 1) ?? "");
  const last = earlier(einddatum, isoDate(planjaar, MONTHS, 31) ?? "");
  if (last < first) return 0;
  const end = monthOf(last) + dayOf(last) / daysInMonth(planjaar, monthOf(last));
  const begin = monthOf(first) + (dayOf(first) - 1) / daysInMonth(planjaar, monthOf(first));
  return end - begin;
}

const later = (date: IsoDate | null, bound: IsoDate): IsoDate => (date !== null && date > bound ? date : bound);
const earlier = (date: IsoDate | null, bound: IsoDate): IsoDate => (date !== null && date < bound ? date : bound);
