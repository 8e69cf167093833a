/**
 * Reads a text as Excel reads it from a user who types it: "3-7" is a date, "10" a number, "50%" a half, "=A1" a formula.
 * Range.values does the same with strings: learn.microsoft.com, "Excel.Range class", values; "Blank and null values in Excel add-ins"
 * writes '29.96' and '15-Feb' that way. Which spellings count as a date: support.microsoft.com, "Stop automatically changing numbers to
 * dates". Details that only real Excel can show are listed in docs/besluiten/engine.md.
 */
import type { ErrorCode } from "../../../model/book";
import { dateFrom } from "./typed-date";
import type { Culture } from "./culture";

export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly value: string }
  /** `format` is what Excel gives a cell that had none. */
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: ErrorCode }
  | { readonly kind: "formula"; readonly value: string };

const ERRORS: Readonly<Record<string, ErrorCode>> = {
  "#N/A": "#N/A", "#N/B": "#N/A", "#VALUE!": "#VALUE!", "#WAARDE!": "#VALUE!", "#REF!": "#REF!", "#VERW!": "#REF!", "#DIV/0!": "#DIV/0!",
  "#DEEL/0!": "#DIV/0!", "#NUM!": "#NUM!", "#GETAL!": "#NUM!", "#NAME?": "#NAME?", "#NAAM?": "#NAME?", "#NULL!": "#NULL!", "#LEEG!": "#NULL!",
};

/** @param year the year of a date without one. */
export function readTyped(text: string, culture: Culture, year: number): Typed {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", value: text };
  const bare = text.trim();
  const boolean = Object.hasOwn(culture.booleans, bare.toLowerCase()) ? culture.booleans[bare.toLowerCase()] : undefined;
  if (boolean !== undefined) return { kind: "boolean", value: boolean };
  const error = ERRORS[bare.toUpperCase()];
  if (error !== undefined) return { kind: "error", value: error };
  const number = numberFrom(bare, culture) ?? dateFrom(bare, culture, year);
  if (number) return { kind: "number", ...number };
  // Microsoft, "Excel.Range class", values: a text that begins with "+" or "-" is taken for a formula as well.
  if (/^[+-]./.test(bare)) return { kind: "formula", value: `=${bare}` };
  return { kind: "text", value: text };
}

interface Read {
  readonly value: number;
  readonly format: string | null;
}

function numberFrom(text: string, culture: Culture): Read | null {
  const percent = text.endsWith("%") ? 1 : text.startsWith("%") ? 2 : 0;
  const bare = (percent === 1 ? text.slice(0, -1) : percent === 2 ? text.slice(1) : text).trim();
  const money = new RegExp(`^([+-]?)\\s*\\${culture.currency}\\s*`).exec(bare);
  const digits = money ? `${money[1] ?? ""}${bare.slice(money[0].length)}` : bare;
  const negative = /^\((.+)\)$/.exec(digits);
  const value = plainNumber(negative?.[1] ?? digits, culture);
  if (value === null) return fractionFrom(text);
  const signed = negative ? -value : value;
  const hasDecimals = digits.includes(culture.decimal);
  if (percent > 0) return { value: signed / 100, format: hasDecimals ? "0.00%" : "0%" };
  if (money) return { value: signed, format: hasDecimals ? `${culture.currency} #,##0.00` : `${culture.currency} #,##0` };
  if (/[eE]/.test(digits)) return { value: signed, format: "0.00E+00" };
  return { value: signed, format: digits.includes(culture.group) ? (hasDecimals ? "#,##0.00" : "#,##0") : null };
}

function plainNumber(text: string, culture: Culture): number | null {
  const decimal = `\\${culture.decimal}`;
  const group = `\\${culture.group}`;
  const shape = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$`);
  if (!shape.test(text) || !/\d/.test(text) || /^[+-]?[eE]/.test(text)) return null;
  const value = Number(text.replaceAll(culture.group, "").replace(culture.decimal, "."));
  return Number.isFinite(value) ? value : null;
}

/** "1 1/2"; a bare "1/2" is a date. */
function fractionFrom(text: string): Read | null {
  const found = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const value = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return { value: found[1] === "-" ? -value : value, format: "# ?/?" };
}
