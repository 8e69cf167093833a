import { markerText } from "../../../model/marker";
import { rectAddress } from "../../../model/address";
import type { ExcelSession } from "../excel-session";
import { contentOps } from "./content-ops";
import type { ContentCell } from "./content-cell";
import { readStanding } from "./read-standing";
import type { StandingSheet } from "./read-standing";
import { setMarker } from "./refresh-ops";
import type { Rewrite } from "./rewrite-sheets";
import { lookOps } from "./user-looks";

/**
 * Puts the contents of a sheet back as they were read before a refresh that failed. Our own looks are not put back: Office.js
 * tells them cell by cell only. Tried twice. @returns whether the contents are as they were. @throws never.
 */
export async function restoreSheet(rewrite: Rewrite, session: ExcelSession): Promise<boolean> {
  const { standing } = rewrite;
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      if (await isAsBefore(standing, session)) return true;
      await session.write((context) => putBack(rewrite, context, session));
      if (await isAsBefore(standing, session)) return true;
    } catch {
      // Once more; after that the user is told.
    }
  }
  return false;
}

async function isAsBefore(standing: StandingSheet, session: ExcelSession): Promise<boolean> {
  const [now] = await session.look((context) => readStanding(context, session, [standing.sheet]));
  return now !== undefined && printOf(now) === printOf(standing);
}

function printOf({ cells, sheet }: StandingSheet): string {
  return JSON.stringify([sheet.marker, cells.map(({ row, column, value, formula, numberFormat }: ContentCell) => [row, column, formula ?? value, numberFormat])]);
}

async function putBack({ standing, layout, looks }: Rewrite, context: Excel.RequestContext, session: ExcelSession): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(standing.sheet.id);
  for (const rect of [...layout.before, ...layout.after]) sheet.getRange(rectAddress(rect)).untrack().clear("Contents");
  for (const { row, column } of layout.moves) sheet.getCell(row - 1, column - 1).untrack().clear("Contents");
  const ops = [...contentOps(standing.cells, 0), ...lookOps(layout.moves, looks, ({ from }) => from, 0)];
  for (const op of ops) op.run({ context, sheet, remember: () => undefined });
  setMarker(sheet, markerText(standing.sheet.marker));
  session.count();
  await context.sync();
}
