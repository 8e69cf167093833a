import { makeLine } from "../../document/make-line";
import type { SourceLine } from "../../document/source-line";

/**
 * A row of cells as lines with one number: what a cell holds over several lines becomes several lines of that cell. A row with one filled
 * cell is a line of text, because sheets have titles and sentences above their tables.
 */
export function rowLines(cells: ReadonlyMap<number, string>, place: { readonly number: number; readonly table: number; readonly row: number; readonly page: number | null; readonly blanksBefore: number }): readonly SourceLine[] {
  const filled = [...cells].filter(([, text]) => text.trim() !== "").sort(([a], [b]) => a - b);
  const alone = filled.length === 1;
  return filled.flatMap(([column, text]) =>
    text.split(/\r\n|[\n\r]/).flatMap((part) => {
      const line = makeLine(part, {
        number: place.number, page: place.page, trailingBlank: null, blanksBefore: place.blanksBefore,
        cell: alone && column === 0 ? null : { table: place.table, row: place.row, column },
      });
      return line ? [line] : [];
    }),
  );
}
