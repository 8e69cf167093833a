import type { Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";
import { readRects } from "./read-rects";

export interface Place {
  /** Tab name. */
  readonly sheet: string;
  readonly rect: Rect;
}

/** The cells of rectangles anywhere in the workbook, row by row: what they hold, or the formulas behind it. @throws what Office.js throws */
export function readPlaces(places: readonly Place[], property: "values" | "formulas"): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const session = startSession();
  return session.look(async (context) => {
    const wanted = places.map(({ sheet, rect }) => ({ sheet: context.workbook.worksheets.getItem(sheet), rect }));
    return (await readRects(context, session, wanted, [property])).map((read) => read[property]);
  });
}
