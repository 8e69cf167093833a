import type { CellProblem } from "./cell-problem";
import type { Kolomsoort } from "./kolommen";
import { readSchaal } from "./schaal";
import type { CellValue } from "./workbook-plan";

/** What a cell of a table says, or why that cannot be told. */
export type CellReading = { readonly value: string | number | null } | { readonly problem: CellProblem };

/** Columns that hold a scale, by name. */
const SCHAAL = new Set(["schaal", "schaalVan", "schaalTot"]);

/** Columns that take only these words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  tekstsoort: ["bron", "samenvatting"],
  herkomst: ["functiebeschrijving", "competentieprofiel", "tabel", "coordinatiemodule"],
  ernst: ["fout", "waarschuwing", "info"],
};

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/;

/**
 * Reads a cell as its column means it; never guesses. An empty cell, or one of blanks only, is null.
 * @param numberFormat the cell's own, in English: a number shown as a date or with leading zeros is not the text that the user sees.
 */
export function readTableCell(column: string, soort: Kolomsoort, value: CellValue, numberFormat: string): CellReading {
  if (value === null || (typeof value === "string" && value.trim() === "")) return { value: null };
  if (typeof value === "boolean") return { problem: { kind: "truth" } };
  if (typeof value === "string" && ERROR.test(value)) return { problem: { kind: "error", error: value } };
  if (typeof value === "number" && isDateFormat(numberFormat)) return { problem: { kind: "date" } };
  if (SCHAAL.has(column)) return readSchaalCell(value);
  switch (soort) {
    case "count": return readCount(value);
    case "fte": return readFte(value);
    default: return readText(column, value, numberFormat);
  }
}

function readSchaalCell(value: string | number): CellReading {
  const schaal = readSchaal(value);
  return schaal === null ? { problem: { kind: "noSchaal", text: shown(value) } } : { value: schaal };
}

function readCount(value: string | number): CellReading {
  if (typeof value === "number" && Number.isInteger(value)) return { value };
  if (typeof value === "string" && /^-?\d{1,15}$/.test(value.trim())) return { value: Number(value) };
  return { problem: { kind: "noInteger", text: shown(value) } };
}

/** A text with three digits after one mark may be thousands or thousandths. */
function readFte(value: string | number): CellReading {
  if (typeof value === "number") return { value };
  const text = value.trim();
  if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) return { problem: { kind: "thousands", text } };
  if (!/^-?\d{1,12}([.,]\d{1,10})?$/.test(text)) return { problem: { kind: "noNumber", text } };
  return { value: Number(text.replace(",", ".")) };
}

function readText(column: string, value: string | number, numberFormat: string): CellReading {
  if (typeof value === "number") {
    const plain = Number.isInteger(value) && Math.abs(value) < 1e15 && ["General", "0", "@"].includes(numberFormat);
    return plain ? { value: String(value) } : { problem: { kind: "numberForText", text: shown(value) } };
  }
  const words = WORDS[column];
  if (words && !words.includes(value)) return { problem: { kind: "otherWord", text: value, words } };
  return { value };
}

/** Whether a number format shows days, months, years or hours, outside quoted and escaped text. */
function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General/gi, ""));
}

function shown(value: string | number): string {
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}
