import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";

/** A cell of a table: its row from 0, without the heads. */
export interface TableCell {
  readonly column: string;
  readonly row: number;
  /** null empties it. */
  readonly value: CellValue;
}

/** Writes some cells of a table of ours, in one request. @throws what Office.js throws */
export async function setTableCells(table: string, cells: readonly TableCell[]): Promise<void> {
  if (cells.length === 0) return;
  const session = startSession();
  await session.write(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    for (const { column, row, value } of cells) {
      const cell = columns.getItem(column).getDataBodyRange().getCell(row, 0).untrack();
      if (value === null) {
        cell.clear("Contents");
        continue;
      }
      // A text goes in as text: "001" would become a number.
      if (typeof value === "string") cell.numberFormat = [["@"]];
      cell.values = [[value]];
    }
    session.count();
    await context.sync();
  });
}
