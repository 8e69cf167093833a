/** First pass over a sheet: links, number formats, constants and tables. Formulas wait until every table and name exists. */
import { cellAddress, rectAddress } from "../../../model/address";
import type { Rect } from "../../../model/address";
import { cellContent } from "../../../model/cell-style";
import { sheetExtent } from "../../../model/sheet-extent";
import { FONT, PLAIN } from "../../../model/style";
import type { NumberFormat } from "../../../model/style";
import { TABLE_STYLE } from "../../../model/table-style";
import type { CellPlan, CellValue, SheetPlan, TablePlan } from "../../../model/workbook-plan";
import { hasFeature } from "../features";
import type { Area } from "./area";
import { sheetAreas } from "./area";
import { CALL_BYTES } from "./op";
import type { Op } from "./op";
import { equalRectangles } from "./rectangles";
import { rowChunks } from "./row-chunks";
import { setAll } from "./set-all";
import type { StylePool } from "./style-pool";
import { textAsTyped } from "./text-as-typed";

export function dataOps(plan: SheetPlan, sheet: number, styles: StylePool): readonly Op[] {
  return [...startOps(plan, sheet), ...sheetAreas(plan).flatMap((area) => areaOps(area, sheet, styles))];
}

/** The base that every style departs from: our font, whatever the user's default is. */
function startOps(plan: SheetPlan, sheet: number): readonly Op[] {
  return sheetExtent(plan).map((rect) => ({
    sheet, bytes: 3 * CALL_BYTES,
    run: (target) => {
      const font = target.sheet.getRange(rectAddress(rect)).untrack().format.font;
      font.name = FONT;
      font.size = PLAIN.size;
    },
  }));
}

function areaOps(area: Area, sheet: number, styles: StylePool): readonly Op[] {
  const formatOf = (cell: CellPlan): NumberFormat => styles(cell).numberFormat;
  return [
    ...linkOps(area, sheet, styles),
    ...formatOps(area, sheet, (cell) => (isApostropheText(cell) ? "General" : formatOf(cell))),
    ...valueOps(area, sheet, formatOf),
    // Excel takes a leading apostrophe off, perhaps in cells with the text format too; written without that format it is certain.
    ...formatOps(area, sheet, (cell) => (isApostropheText(cell) ? formatOf(cell) : "General")),
    ...(area.table ? [tableOp(area.table, area.rect, sheet)] : []),
  ];
}

const isApostropheText = (cell: CellPlan): boolean => cell.formula === undefined && typeof cell.value === "string" && cell.value.startsWith("'");

/** A link must come before the text and the looks, because Excel gives the cell a text and looks of its own. */
function linkOps(area: Area, sheet: number, styles: StylePool): readonly Op[] {
  if (area.table || !hasFeature("links")) return [];
  const ops: Op[] = [];
  for (let row = area.rect.top; row <= area.rect.bottom; row++) {
    for (let column = area.rect.left; column <= area.rect.right; column++) {
      const cell = area.cellAt(row, column);
      const link = cell?.link;
      if (!cell || !link) continue;
      const documentReference = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
      const text = cell.formula === undefined && typeof cell.value === "string" ? { textToDisplay: cell.value } : {};
      ops.push({
        sheet, bytes: 4 * CALL_BYTES,
        run: (target) => {
          const range = target.sheet.getRange(cellAddress(row, column)).untrack();
          range.hyperlink = { documentReference, ...text };
          range.format.font.color = styles(cell).color;
        },
      });
    }
  }
  return ops;
}

function formatOps(area: Area, sheet: number, formatOf: (cell: CellPlan) => NumberFormat): readonly Op[] {
  const rects = equalRectangles(area.rect, (row, column) => {
    const cell = area.cellAt(row, column);
    const format = cell ? formatOf(cell) : "General";
    return format === "General" ? null : format;
  });
  return rects.map(({ key, rect }) => ({
    sheet, bytes: CALL_BYTES,
    run: (target) => setAll(target.sheet.getRange(rectAddress(rect)).untrack(), "numberFormat", key),
  }));
}

function valueOps(area: Area, sheet: number, formatOf: (cell: CellPlan) => NumberFormat): readonly Op[] {
  const input = (row: number, column: number): CellValue => {
    const cell = area.cellAt(row, column);
    return cell === null || cell.formula !== undefined ? null : inputOf(cell, formatOf(cell));
  };
  return rowChunks(area.rect, input).map(({ rect, rows, bytes }) => ({
    sheet, bytes,
    run: (target) => {
      target.sheet.getRange(rectAddress(rect)).untrack().values = rows;
    },
  }));
}

/** null leaves the cell alone: on a sheet of our own it is empty already. */
function inputOf(cell: CellPlan, format: NumberFormat): CellValue {
  const content = cellContent(cell);
  if (typeof content !== "string") return content;
  if (content === "") return null;
  return format === "@" && !isApostropheText(cell) ? content : textAsTyped(content);
}

function tableOp(table: TablePlan, rect: Rect, sheet: number): Op {
  return {
    sheet, bytes: 5 * CALL_BYTES,
    run: (target) => {
      // A Range: an address without a sheet name would be looked for on the active sheet (Excel.TableCollection class, add).
      const made = target.sheet.tables.add(target.sheet.getRange(rectAddress(rect)).untrack(), true);
      made.name = table.name;
      made.style = TABLE_STYLE;
      made.showBandedRows = false;
    },
  };
}
