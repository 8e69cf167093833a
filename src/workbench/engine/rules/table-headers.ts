import type { BookCell } from "../../../model/book";
import type { Culture } from "../input/culture";

/**
 * The column names of a table over these header cells: always texts, never empty, unique without regard to case.
 * learn.microsoft.com, "Work with tables using the Excel JavaScript API"; support.microsoft.com, "Overview of Excel tables" (a header row
 * of its own, default names where the data has none).
 */
export function headerNames(cells: readonly BookCell["value"][], culture: Culture): string[] {
  const word = culture.name === "nl-NL" ? "Kolom" : "Column";
  const taken = new Set<string>();
  return cells.map((value, index) => {
    const wanted = value === null || value === "" ? `${word}${index + 1}` : headerText(value, culture);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function headerText(value: NonNullable<BookCell["value"]>, culture: Culture): string {
  if (typeof value === "number") return String(value).replace(".", culture.decimal);
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
