import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";
import { addressRect } from "./address-rect";
import { readRects } from "./read-rects";

/** A table of ours as it stands: its heads first, then its rows. Dates are Excel's day numbers. */
export interface OwnTable {
  readonly rows: readonly (readonly CellValue[])[];
  /** Row of the heads on the sheet. */
  readonly top: number;
}

/** @returns null when the workbook has no such table. @throws what Office.js throws */
export function readTable(name: string): Promise<OwnTable | null> {
  const session = startSession();
  return session.look(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    session.count();
    await context.sync();
    const found = tables.items.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (!found) return null;
    const range = found.getRange().untrack();
    range.load("address");
    session.count();
    await context.sync();
    const rect = addressRect(range.address);
    const [cells] = await readRects(context, session, [{ sheet: found.worksheet, rect }], ["values"]);
    return { rows: cells?.values ?? [], top: rect.top };
  });
}
