import type { Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";
import { readRects } from "./read-rects";

/** A formula of a plan takes up to a thousand characters; so many stay under the 5 MB of an answer. */
const FORMULAS_PER_REQUEST = 3_000;

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
    return (await readRects(context, session, wanted, [property], property === "formulas" ? FORMULAS_PER_REQUEST : undefined)).map((read) => read[property]);
  });
}
