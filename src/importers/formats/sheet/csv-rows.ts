const DELIMITERS = [";", "\t", ","] as const;
const SAMPLE = 50;

/**
 * The rows of a .csv or .tsv file as cells of text. The delimiter is the one that parts most of the first lines in equally many cells;
 * semicolons are what Dutch Excel writes.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  return parseRows(text, delimiterOf(text));
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
