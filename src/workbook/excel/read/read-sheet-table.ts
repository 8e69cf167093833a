import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";
import { addressRect } from "./address-rect";

export interface SheetTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  /** Rows of data, in the order of the header. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Sheet row below the last. */
  readonly end: number;
}

/** Reads the first table of a sheet; null when the sheet has none. @throws what Office.js throws */
export function readSheetTable(sheet: string): Promise<SheetTable | null> {
  const session = startSession();
  return session.look(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load("items/name");
    session.count();
    await context.sync();
    const [table] = tables.items;
    if (!table) return null;
    const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    header.load("values");
    body.load("values,address");
    session.count();
    await context.sync();
    return { name: table.name, sheet, header: (header.values[0] ?? []).map(String), rows: body.values as CellValue[][], end: addressRect(body.address).bottom + 1 };
  });
}
