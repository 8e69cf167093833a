/** Formulas, once every sheet, table and name that they speak of exists. What Excel makes of them is read back for taking back later. */
import { rectAddress } from "../../../model/address";
import type { Rect } from "../../../model/address";
import { boundingRect } from "../../../model/sheet-extent";
import type { CellValue, SheetPlan } from "../../../model/workbook-plan";
import type { Area } from "./area";
import { sheetAreas } from "./area";
import { CALL_BYTES } from "./op";
import type { Op } from "./op";
import { rowChunks } from "./row-chunks";
import { setAll } from "./set-all";

export function formulaOps(plan: SheetPlan, sheet: number): readonly Op[] {
  return sheetAreas(plan).flatMap((area) => (area.table ? columnOps(area, sheet) : blockOps(area, sheet)));
}

function blockOps(area: Area, sheet: number): readonly Op[] {
  const formulaAt = (row: number, column: number): CellValue => area.cellAt(row, column)?.formula ?? null;
  const cells: Rect[] = [];
  for (let row = area.rect.top; row <= area.rect.bottom; row++) {
    for (let column = area.rect.left; column <= area.rect.right; column++) {
      if (formulaAt(row, column) !== null) cells.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  if (cells.length === 0) return [];
  return rowChunks(boundingRect(cells), formulaAt).map(({ rect, rows, bytes }) => ({
    sheet, bytes: 2 * bytes,
    run: (target) => {
      const address = rectAddress(rect);
      const range = target.sheet.getRange(address).untrack();
      range.formulas = rows;
      range.load("formulas");
      target.remember(address, range);
    },
  }));
}

/**
 * The same formula in every row of a column makes Excel take it as the column's own, also for rows that the user adds. Its first cell
 * tells how Excel keeps it: a structured reference reads the same in every row.
 */
function columnOps(area: Area, sheet: number): readonly Op[] {
  const { table, rect } = area;
  return (table?.columns ?? []).flatMap((column, index) => {
    const { formula } = column;
    if (formula === undefined) return [];
    const left = rect.left + index;
    const body = { top: rect.top + 1, bottom: rect.bottom, left, right: left };
    return [{
      sheet, bytes: 2 * CALL_BYTES + 2 * formula.length,
      run: (target) => {
        setAll(target.sheet.getRange(rectAddress(body)).untrack(), "formulas", formula);
        const first = target.sheet.getRange(rectAddress({ ...body, bottom: body.top })).untrack();
        first.load("formulas");
        target.remember(rectAddress(body), first);
      },
    }];
  });
}
