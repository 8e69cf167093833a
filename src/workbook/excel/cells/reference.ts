/** What a reference in a formula points at, as far as its text says. */
import { MAX_COLUMN, MAX_ROW, columnNumber, parseRect, type Rect } from "../../../model/address";

export type Reference =
  /** `sheet` is null for the formula's own sheet; `spill` for "A2#". */
  | { readonly kind: "address"; readonly sheet: string | null; readonly rect: Rect; readonly spill: boolean }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  /** `table` is null within the table itself. `columns`: first and last, null for all. */
  | { readonly kind: "table"; readonly table: string | null; readonly part: TablePart; readonly columns: readonly [string, string] | null };

export type TablePart = "data" | "all" | "headers" | "row";

/** @returns null when the text is no reference that can be read (a total row, several areas) */
export function parseReference(text: string): Reference | null {
  const open = text.indexOf("[");
  const mark = text.lastIndexOf("!");
  if (open >= 0 && mark < 0) return structured(text.slice(0, open), text.slice(open));
  const sheet = mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const place = text.slice(mark + 1);
  const rect = parseRect(place.replace(/#$/, "")) ?? wholeLines(place);
  if (rect) return { kind: "address", sheet, rect, spill: place.endsWith("#") };
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(place) ? { kind: "name", sheet, name: place } : null;
}

/** "A:C" or "2:5". */
function wholeLines(place: string): Rect | null {
  const [, left, right] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(place) ?? [];
  if (left !== undefined && right !== undefined) return { top: 1, bottom: MAX_ROW, left: columnNumber(left), right: columnNumber(right) };
  const [, top, bottom] = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/.exec(place) ?? [];
  return top === undefined || bottom === undefined ? null : { top: Number(top), bottom: Number(bottom), left: 1, right: MAX_COLUMN };
}

const PARTS: Readonly<Record<string, TablePart>> = { "#all": "all", "#data": "data", "#headers": "headers", "#this row": "row" };

/** @param inside with its outer brackets: "[kolom]", "[@kolom]", "[[#This Row],[van]:[tot]]" */
function structured(table: string, inside: string): Reference | null {
  let part: TablePart = "data";
  let rest = inside.slice(1, -1).trim();
  if (rest.startsWith("@")) {
    part = "row";
    rest = rest.slice(1).trim();
  }
  const items = rest.startsWith("[") ? bracketed(rest) : rest === "" ? [] : [rest];
  if (items === null) return null;
  const named = items.filter((item) => !item.startsWith("#"));
  for (const item of items.filter((each) => each.startsWith("#"))) {
    const known = PARTS[item.toLowerCase()];
    if (known === undefined) return null;
    // Headers and data together are the whole table, as it has no total row.
    part = part === "headers" && known === "data" ? "all" : known;
  }
  const [first, last = first, tooMany] = named.map(unescaped);
  if (tooMany !== undefined) return null;
  return { kind: "table", table: table === "" ? null : table, part, columns: first === undefined || last === undefined ? null : [first, last] };
}

/** "[a],[b]" or "[a]:[b]" as the texts within; null when it is anything else. */
function bracketed(text: string): readonly string[] | null {
  const items = [...text.matchAll(/\[((?:[^[\]']|'.)*)\]\s*([,:]?)\s*/gu)];
  const whole = items.map(([all]) => all).join("");
  return whole === text ? items.map(([, item = ""]) => item) : null;
}

const unescaped = (column: string): string => column.replace(/'(.)/gu, "$1");
