import type { SheetPlan } from "../model/workbook-plan";

type Needed = Pick<SheetPlan, "key" | "name" | "tab" | "columns" | "blocks">;

/** A sheet with the set-up that all our sheets share: landscape A4, one page wide, no grid lines. */
export function sheetPlan(sheet: Needed & Partial<SheetPlan>): SheetPlan {
  return {
    gridlines: false,
    rowHeights: {},
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] },
    ...sheet,
  };
}
