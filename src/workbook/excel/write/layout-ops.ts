/** Widths, heights, tab and print set-up; and apart from them, gridlines and frozen titles. */
import { cellAddress, columnLetters, rectAddress } from "../../../model/address";
import { pointsFromCharacters } from "../../../model/column-width";
import { sheetExtent } from "../../../model/sheet-extent";
import { TABS } from "../../../model/style";
import type { SheetPlan } from "../../../model/workbook-plan";
import { hasFeature } from "../features";
import { sheetAreas } from "./area";
import { CALL_BYTES } from "./op";
import type { Op } from "./op";
import { equalRectangles } from "./rectangles";
import type { StylePool } from "./style-pool";

export function layoutOps(plan: SheetPlan, sheet: number, styles: StylePool): readonly Op[] {
  return [
    { sheet, bytes: plan.columns.length * CALL_BYTES, run: ({ sheet: on }) => setWidths(plan, on) },
    { sheet, bytes: (2 + Object.keys(plan.rowHeights).length) * CALL_BYTES, run: ({ sheet: on }) => setHeights(plan, on, styles) },
    { sheet, bytes: (14 + plan.print.breaks.length) * CALL_BYTES, run: ({ sheet: on }) => setView(plan, on) },
  ];
}

/**
 * Gridlines and frozen titles: Excel on Windows and Mac refuses them while another workbook is in front, so that they belong in the request
 * that adds the sheets (learn.microsoft.com, "Troubleshooting Excel add-ins").
 */
export function windowOps(plan: SheetPlan, sheet: number): readonly Op[] {
  return [{
    sheet, bytes: 3 * CALL_BYTES,
    run: ({ sheet: on }) => {
      if (hasFeature("gridlines")) on.showGridlines = plan.gridlines;
      if (hasFeature("freeze")) setFreeze(plan, on);
    },
  }];
}

function setWidths(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const row = { top: 1, bottom: 1, left: 1, right: plan.columns.length };
  for (const { key, rect } of equalRectangles(row, (_, column) => plan.columns[column - 1] ?? null)) {
    const columns = `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
    sheet.getRange(columns).untrack().format.columnWidth = pointsFromCharacters(key);
  }
}

/** Rows follow their wrapped texts, then the heights that the plan sets. */
function setHeights(plan: SheetPlan, sheet: Excel.Worksheet, styles: StylePool): void {
  if (hasWrap(plan, styles)) for (const rect of sheetExtent(plan)) sheet.getRange(rectAddress(rect)).untrack().format.autofitRows();
  for (const [row, points] of Object.entries(plan.rowHeights)) sheet.getRange(`${row}:${row}`).untrack().format.rowHeight = points;
}

function hasWrap(plan: SheetPlan, styles: StylePool): boolean {
  return sheetAreas(plan).some((area) => {
    const rows = area.table ? Math.min(area.rect.bottom, area.rect.top + 1) : area.rect.bottom;
    for (let row = area.rect.top; row <= rows; row++) {
      for (let column = area.rect.left; column <= area.rect.right; column++) {
        const cell = area.cellAt(row, column);
        if (cell && styles(cell).wrap) return true;
      }
    }
    return false;
  });
}

function setView(plan: SheetPlan, sheet: Excel.Worksheet): void {
  if (hasFeature("tabColor")) sheet.tabColor = TABS[plan.tab];
  if (hasFeature("pageLayout")) setPrint(plan, sheet);
}

function setFreeze(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows, columns)}`).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setPrint(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const { print } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper ?? "A4";
  layout.zoom = { horizontalFitToPages: print.pagesWide ?? 1, ...(print.pagesTall === null ? {} : { verticalFitToPages: print.pagesTall }) };
  if (print.titleRows !== null) layout.setPrintTitleRows(dollars(print.titleRows));
  if (print.titleColumns !== null) layout.setPrintTitleColumns(dollars(print.titleColumns));
  if (print.area !== null) layout.setPrintArea(sheet.getRange(print.area).untrack());
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(sheet.getRange(`A${row}`).untrack());
}

/** "1:5" -> "$1:$5", as Excel's own examples write print titles. */
function dollars(range: string): string {
  return range.split(":").map((part) => `$${part}`).join(":");
}
