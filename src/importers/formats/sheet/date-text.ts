import type { BookCell } from "../../../model/book";
import { isDateFormat } from "../../../workbook/xlsx/number-formats";

/** Excel's number of 1970-01-01, and of 31 December 9999. */
const EPOCH = 25_569;
const LAST = 2_958_465;
const DAY = 86_400_000;

/** A cell that shows a date, as dd-mm-jjjj; null for any other. Its number is no figure of a framework: Excel made it of "3-7". */
export function dateText({ value, style }: Pick<BookCell, "value" | "style">): string | null {
  if (typeof value !== "number" || value < 1 || value > LAST || !isDateFormat(style.numberFormat)) return null;
  const [year = "", month = "", day = ""] = new Date((Math.floor(value) - EPOCH) * DAY).toISOString().slice(0, 10).split("-");
  return `${day}-${month}-${year}`;
}
