/** How Excel splits a source range into categories and series: learn.microsoft.com, "Excel.ChartCollection class", add, seriesBy. */
import type { Rect } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import { columnCount, localAddress, rowCount } from "./area";
import { cellAt } from "./cell-access";
import type { SeriesDraft } from "./chart-drafts";

export function seriesFrom(sheet: BookSheet, rect: Rect, seriesBy: "Auto" | "Columns" | "Rows"): SeriesDraft[] {
  // Auto: the longer side holds the points.
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowCount(rect) >= columnCount(rect));
  const headed = isText(sheet, { ...rect, left: rect.right, bottom: rect.top }) && rowCount(rect) > 1;
  const labelled = isText(sheet, { ...rect, top: rect.bottom, right: rect.left }) && columnCount(rect) > 1;
  const body: Rect = { ...rect, top: rect.top + (headed ? 1 : 0), left: rect.left + (labelled ? 1 : 0) };
  const labels = byColumns ? labelled && { ...body, left: rect.left, right: rect.left } : headed && { ...body, top: rect.top, bottom: rect.top };
  const lines = byColumns ? columnCount(body) : rowCount(body);
  return Array.from({ length: lines }, (_, index) => {
    const line = byColumns
      ? { ...body, left: body.left + index, right: body.left + index }
      : { ...body, top: body.top + index, bottom: body.top + index };
    const named = byColumns ? headed : labelled;
    const head = byColumns ? cellAt(sheet, rect.top, line.left)?.value : cellAt(sheet, line.top, rect.left)?.value;
    return { name: named && typeof head === "string" ? head : `Reeks${index + 1}`, values: localAddress(line), categories: labels ? localAddress(labels) : "" };
  });
}

function isText(sheet: BookSheet, { top, left }: Rect): boolean {
  return typeof cellAt(sheet, top, left)?.value === "string";
}
