import { rectAddress } from "../../../model/address";
import { startSession } from "../excel-session";
import type { Place } from "../read/read-places";

/** Empties cells of our sheets, in one request: all or nothing. Looks, validation and formats stay. @throws what Office.js throws */
export async function clearPlaces(places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  const session = startSession();
  await session.write(async (context) => {
    for (const { sheet, rect } of places) context.workbook.worksheets.getItem(sheet).getRange(rectAddress(rect)).untrack().clear("Contents");
    session.count();
    await context.sync();
  });
}
