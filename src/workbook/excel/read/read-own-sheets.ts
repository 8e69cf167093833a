import type { CellValue } from "../../../model/workbook-plan";
import { boundingRect } from "../../../model/sheet-extent";
import { startSession } from "../excel-session";
import type { ContentCell } from "../refresh/content-cell";
import { standingPrint } from "../refresh/renewal";
import { isWithin } from "../refresh/row-heads";
import type { MarkedSheet } from "../situation/own-sheets";
import { isFormula } from "./printed-cells";
import { readRects } from "./read-rects";

/** The cells of a sheet of ours, within what we wrote. */
export interface OwnCells {
  readonly sheet: MarkedSheet;
  readonly cells: readonly ContentCell[];
  /** Last row of ours. */
  readonly bottom: number;
  /** For Renewal. */
  readonly print: string;
}

/** Reads sheets of ours, cells outside of what we wrote left out. @throws what Office.js throws */
export function readOwnSheets(own: readonly MarkedSheet[]): Promise<readonly OwnCells[]> {
  const session = startSession();
  const wanted = own.filter(({ marker }) => marker.extent.length > 0);
  return session.look(async (context) => {
    const rects = wanted.map(({ id, marker }) => ({ sheet: context.workbook.worksheets.getItem(id), rect: boundingRect(marker.extent) }));
    const read = await readRects(context, session, rects, ["values", "formulas"]);
    return wanted.map((sheet, index): OwnCells => {
      const { top, left, bottom } = boundingRect(sheet.marker.extent);
      const cells = (read[index]?.values ?? []).flatMap((line, down) => line.flatMap((value: CellValue, along): ContentCell[] => {
        const formula = read[index]?.formulas[down]?.[along];
        if (value === "" && formula === "") return [];
        const cell: ContentCell = { row: top + down, column: left + along, value, formula: typeof formula === "string" && isFormula(formula, value) ? formula : null, numberFormat: "General" };
        return isWithin(cell, sheet.marker.extent) ? [cell] : [];
      }));
      return { sheet, cells, bottom, print: standingPrint(cells, sheet.marker.extent) };
    });
  });
}
