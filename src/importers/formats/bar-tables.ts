/** Tables that are printed with bars ("| a | b |"), in a text or in paragraphs of Word: each filled cell becomes a line of its own with its place in the table. */
import { makeLine, singleBlanks } from "../document/make-line";
import type { SourceLine } from "../document/source-line";

/** Lines that stand in a table already are left as they are. A ruler ("|---|---|") belongs to its table and is no row. */
export function barTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  let table = lines.reduce((last, { cell }) => (cell && cell.table > last ? cell.table : last), -1);
  let row = 0;
  let rowNumber: number | null = null;
  let barred = false;
  return lines.flatMap((line): readonly SourceLine[] => {
    const goesOn = rowNumber === line.number - 1;
    const cells = line.cell ? null : barCells(line.printed, goesOn ? barred : null);
    if (!cells) return [line];
    if (!goesOn) {
      table++;
      row = 0;
      barred = line.printed.startsWith("|");
    }
    rowNumber = line.number;
    const { number, page, blanksBefore, pageStart } = line;
    const made = cells.flatMap((cell, column) => makeLine(cell, { number, page, blanksBefore, pageStart, trailingBlank: null, cell: { table, row, column } }) ?? []);
    row++;
    return made;
  });
}

/**
 * The cells of a row printed with bars, at least two of them; null for any other line, and none for a ruler.
 * @param barred whether the rows of the table open with a bar; null for its first row
 */
function barCells(printed: string, barred: boolean | null): readonly string[] | null {
  if (!printed.includes("|")) return null;
  // In a table whose rows do not open with a bar, a bar in front stands behind an empty cell.
  const bare = printed.slice(printed.startsWith("|") && barred !== false ? 1 : 0, printed.endsWith("|") && printed.length > 1 ? -1 : undefined);
  const cells = bare.split("|").map(singleBlanks);
  const bars = printed.split("|").length - 1;
  if (bars < 2 || cells.length < 2) return null;
  const ruler = cells.every((cell) => /^[-:= ]*$/.test(cell)) && /[-=]/.test(bare);
  return ruler ? [] : cells;
}
