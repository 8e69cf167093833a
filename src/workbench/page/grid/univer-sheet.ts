import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { keyColumn, keyRow } from "../../../model/book";
import type { BookSheet } from "../../../model/book";
import { FONT, PLAIN } from "../../../model/style";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "./univer-size";

/** Room for the user beyond what is filled; Univer refuses what lies outside the sheet. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 60;
const SPARE_ROWS = 500;
const SPARE_COLUMNS = 26;

/** Rows and columns that the grid gives a sheet: what it holds with room to spare. */
function sheetRoom(sheet: BookSheet): { readonly rowCount: number; readonly columnCount: number } {
  let [rows, columns] = [0, 0];
  for (const key of sheet.cells.keys()) {
    rows = Math.max(rows, keyRow(key));
    columns = Math.max(columns, keyColumn(key));
  }
  return { rowCount: Math.max(LEAST_ROWS, rows + SPARE_ROWS), columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS) };
}

/** An empty sheet of Univer; the cells follow as changes. */
export function univerSheet(id: string, sheet: BookSheet): IWorksheetData {
  return {
    id, name: sheet.name, ...sheetRoom(sheet), tabColor: "", hidden: BooleanNumber.FALSE, freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    zoomRatio: 1, scrollTop: 0, scrollLeft: 0, defaultColumnWidth: DEFAULT_COLUMN_PIXELS, defaultRowHeight: DEFAULT_ROW_PIXELS, mergeData: [],
    cellData: {}, rowData: {}, columnData: {}, rowHeader: { width: 46 }, columnHeader: { height: 20 }, showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE, defaultStyle: { ff: FONT, fs: PLAIN.size },
  };
}
