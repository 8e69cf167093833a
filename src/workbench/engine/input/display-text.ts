/** The text that a cell shows (Range.text), for the number formats that the engine knows. */
import type { BookCell } from "../../../model/book";
import { NotImplementedError } from "../excel-error";
import type { Culture } from "./culture";

export function displayText(cell: BookCell | undefined, culture: Culture): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return booleanText(value, culture);
  return numberText(value, cell?.style.numberFormat ?? "General", culture);
}

export function booleanText(value: boolean, culture: Culture): string {
  return (Object.entries(culture.booleans).find(([, known]) => known === value)?.[0] ?? String(value)).toUpperCase();
}

function numberText(value: number, format: string, culture: Culture): string {
  if (format === "General" || format === "@") return String(Number(value.toPrecision(11))).replace(".", culture.decimal);
  const fixed = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (fixed) {
    const scaled = fixed[3] ? value * 100 : value;
    const [whole = "", decimals] = scaled.toFixed(fixed[2]?.length ?? 0).split(".");
    const grouped = fixed[1] ? whole.replace(/\B(?=(\d{3})+$)/g, culture.group) : whole;
    return `${grouped}${decimals === undefined ? "" : culture.decimal + decimals}${fixed[3] ?? ""}`;
  }
  const date = dateText(value, format, culture);
  if (date === null) throw new NotImplementedError(`Range.text of the format "${format}"`);
  return date;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DATE_PARTS = /^(?:d{1,2}|m{1,4}|y{4}|y{2}|[-/ ])+$/;

/** A date in a format of days, months and years, or null for a format that holds anything else. */
export function dateText(value: number, stored: string, culture: Culture): string | null {
  const format = stored === "m/d/yyyy" ? culture.shortDate : stored;
  if (!DATE_PARTS.test(format)) return null;
  const date = new Date(EPOCH + Math.floor(value) * 86_400_000);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  const name = culture.months[month] ?? "";
  return format.replace(/d+|m+|y+/g, (part) => {
    if (part.startsWith("d")) return String(day).padStart(part.length, "0");
    if (part.startsWith("y")) return part.length === 2 ? String(year).slice(-2) : String(year);
    if (part.length <= 2) return String(month + 1).padStart(part.length, "0");
    return part.length === 3 ? name.slice(0, 3) : name;
  });
}
