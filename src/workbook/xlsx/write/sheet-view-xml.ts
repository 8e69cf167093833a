import { cellAddress } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import { xmlElement } from "./xml-element";

/** <sheetViews>: gridlines, frozen rows and columns, and whether the sheet is the one shown. */
export function sheetViewXml(sheet: BookSheet, shown: boolean): string {
  const view = xmlElement("sheetView", { showGridLines: sheet.gridlines ? undefined : false, tabSelected: shown || undefined, workbookViewId: 0 }, paneXml(sheet.freeze));
  return `<sheetViews>${view}</sheetViews>`;
}

function paneXml({ rows, columns }: BookSheet["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const first = cellAddress(rows + 1, columns + 1);
  return xmlElement("pane", { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: first, activePane: pane, state: "frozen" })
    + xmlElement("selection", { pane, activeCell: first, sqref: first });
}
