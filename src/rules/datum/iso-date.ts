/** Dates as "2025-03-31", with calendar-month arithmetic. No clock: every date comes from the caller. */
export type IsoDate = string;

const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const DAY = 86_400_000;

/** The date with these parts (month 1-12), or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The same day of a later (or earlier) month, or that month's last day when it is shorter: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate | null {
  const { year, month, day } = parts(date);
  const count = year * 12 + month - 1 + months;
  const targetYear = Math.floor(count / 12);
  const targetMonth = count - targetYear * 12 + 1;
  return isoDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Calendar days later (or earlier); null beyond the year 9999. */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = parts(date);
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** The date so many days after 1970-01-01; null outside the years 1-9999. */
export function fromDayNumber(days: number): IsoDate | null {
  const date = new Date(days * DAY);
  return Number.isNaN(date.getTime()) ? null : isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return parts(date).year;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parts(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const found = ISO.exec(date);
  if (!found) throw new Error(`"${date}" is geen datum (jjjj-mm-dd)`);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}
