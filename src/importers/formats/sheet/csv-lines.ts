import type { SourceLine, SourceText } from "../../document/source-line";
import { rowLines } from "./cell-lines";
import { csvRows } from "./csv-rows";

/** The rows of a .csv or .tsv file as lines of a document. */
export function csvLines(text: string): SourceText {
  const rows = csvRows(text);
  const lines: SourceLine[] = [];
  let blanks = 0;
  rows.forEach((row, index) => {
    const made = rowLines(new Map(row.map((cell, column) => [column, cell])), { number: index + 1, table: 0, row: index, page: null, blanksBefore: blanks });
    for (const line of made) lines.push(line);
    blanks = made.length === 0 ? blanks + 1 : 0;
  });
  return { unit: "rij", lines };
}
