/** Dates and times as a user types them. Dates are days since 30 December 1899 (Excel's count from 1 March 1900 on), times parts of a day. */
import type { Culture } from "./culture";

interface Read {
  readonly value: number;
  readonly format: string;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's own short date: stored as month first, shown as the user's settings say (office-js issue 229). */
const FULL_DATE = "m/d/yyyy";

/** The day's number, or null when there is no such day. `month` counts from 1. */
export function daySerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - EPOCH) / DAY;
  return serial >= 61 ? serial : null;
}

export function dateFrom(text: string, culture: Culture, year: number): Read | null {
  return timeFrom(text) ?? numericDate(text, culture, year) ?? namedDate(text, culture, year);
}

/** 00-29 is 2000-2029, 30-99 is 1930-1999: Excel's rule for years of two digits. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function numericDate(text: string, culture: Culture, year: number): Read | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return read(daySerial(Number(iso[1]), Number(iso[2]), Number(iso[3])), FULL_DATE);
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2}|\d)$/.exec(text);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[3])];
    const [day, month] = culture.dayFirst ? [first, second] : [second, first];
    return read(daySerial(fullYear(full[4] ?? ""), month, day), FULL_DATE);
  }
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const inOrder = culture.dayFirst ? daySerial(year, second, first) : daySerial(year, first, second);
  const swapped = culture.dayFirst ? null : daySerial(year, second, first);
  return read(inOrder ?? swapped, "d-mmm") ?? read(daySerial(fullYear(short[2] ?? ""), first, 1), "mmm-yy");
}

/** "3 mei", "3-mei-2026", "mei 2026", "15-Feb". Months by their name or its first three letters ("mrt" too). */
function namedDate(text: string, culture: Culture, year: number): Read | null {
  const dayFirst = /^(\d{1,2})[- /]?\s*([a-z]{3,})\.?(?:[- /]\s*(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const month = monthFrom(dayFirst[2] ?? "", culture);
    const given = dayFirst[3];
    return month === 0 ? null : read(daySerial(given === undefined ? year : fullYear(given), month, Number(dayFirst[1])), given === undefined ? "d-mmm" : "d-mmm-yy");
  }
  const monthFirst = /^([a-z]{3,})\.?[- /]\s*(\d{1,4})$/i.exec(text);
  const month = monthFirst ? monthFrom(monthFirst[1] ?? "", culture) : 0;
  if (!monthFirst || month === 0) return null;
  const number = monthFirst[2] ?? "";
  const day = number.length <= 2 ? daySerial(year, month, Number(number)) : null;
  return read(day, "d-mmm") ?? read(daySerial(fullYear(number), month, 1), "mmm-yy");
}

function monthFrom(text: string, culture: Culture): number {
  const folded = text.toLowerCase();
  if (culture.name === "nl-NL" && folded === "mrt") return 3;
  return culture.months.findIndex((month) => month === folded || month.slice(0, 3) === folded) + 1;
}

function timeFrom(text: string): Read | null {
  const found = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (!found) return null;
  const seconds = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  return { value: seconds / 86_400, format: found[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function read(value: number | null, format: string): Read | null {
  return value === null ? null : { value, format };
}
