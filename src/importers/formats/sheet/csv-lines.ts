import type { SourceLine, SourceText } from "../../document/source-line";
import { rowLines } from "./cell-lines";

const DELIMITERS = [";", "\t", ","] as const;
const SAMPLE = 50;

/** The rows of a .csv or .tsv file. The delimiter is the one that parts most of the first lines in equally many cells; semicolons are what Dutch Excel writes. */
export function csvLines(text: string): SourceText {
  const rows = parseRows(text, delimiterOf(text));
  const lines: SourceLine[] = [];
  let blanks = 0;
  rows.forEach((row, index) => {
    const made = rowLines(new Map(row.map((cell, column) => [column, cell])), { number: index + 1, table: 0, row: index, page: null, blanksBefore: blanks });
    for (const line of made) lines.push(line);
    blanks = made.length === 0 ? blanks + 1 : 0;
  });
  return { unit: "rij", lines };
}

function delimiterOf(text: string): string {
  const sample = text.slice(0, 50_000).split(/\r\n|[\n\r]/).filter((line) => line.trim() !== "").slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const counts = new Map<number, number>();
    for (const line of sample) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  });
  const best = Math.max(...scores);
  return DELIMITERS[scores.indexOf(best)] ?? ";";
}

/** Rows of cells; a cell in quotes may hold delimiters, line ends and doubled quotes. One pass over the text. */
function parseRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = (): void => {
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const quoted = text.charAt(at) === '"' ? readQuoted(text, at) : null;
    const end = quoted ? quoted.end : cellEnd(text, at, delimiter);
    row.push(quoted ? quoted.value : text.slice(at, end));
    const sign = text.charAt(end);
    if (sign === delimiter) {
      at = end + 1;
      if (at >= text.length) row.push("");
      continue;
    }
    endRow();
    at = end + (sign === "\r" && text.charAt(end + 1) === "\n" ? 2 : 1);
  }
  if (row.length > 0) endRow();
  return rows;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== "\n" && text.charAt(at) !== "\r") at++;
  return at;
}

/** A quoted cell, or null when its closing quote is missing or is not the end of the cell: then the quote is text. */
function readQuoted(text: string, from: number): { readonly value: string; readonly end: number } | null {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return null;
    parts.push(text.slice(start, quote));
    if (text.charAt(quote + 1) !== '"') {
      const next = text.charAt(quote + 1);
      return next === "" || DELIMITERS.some((delimiter) => delimiter === next) || next === "\n" || next === "\r" ? { value: parts.join('"'), end: quote + 1 } : null;
    }
    start = quote + 2;
  }
}
