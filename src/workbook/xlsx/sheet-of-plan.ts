import { cellAddress } from "../../model/address";
import { cellKey, emptySheet } from "../../model/book";
import type { BookCell, BookSheet, BookTable } from "../../model/book";
import { cellContent, cellStyle } from "../../model/cell-style";
import { MARKER_NAME, markerText } from "../../model/marker";
import { sheetMarker } from "../../model/sheet-marker";
import { TABS } from "../../model/style";
import type { CellStyle } from "../../model/style";
import { tableCells } from "../../model/table-cells";
import { TABLE_STYLE } from "../../model/table-style";
import type { CellPlan, SheetPlan, TablePlan } from "../../model/workbook-plan";

/** A planned sheet as cells and the rest. @param sheetNames the sheets to which a cell may jump. */
export function sheetOfPlan(plan: SheetPlan, sheetNames: ReadonlySet<string>): BookSheet {
  const sheet: BookSheet = {
    ...emptySheet(plan.name),
    tabColor: TABS[plan.tab],
    gridlines: plan.gridlines,
    columnWidths: new Map(plan.columns.map((width, index) => [index + 1, width])),
    columnGroups: [...(plan.columnGroups ?? [])],
    rowHeights: new Map(Object.entries(plan.rowHeights).map(([row, height]) => [Number(row), height])),
    tables: plan.tables.map(tableOfPlan),
    validations: [...plan.validations],
    conditionalFormats: [...plan.conditionalFormats],
    charts: [...plan.charts],
    freeze: { ...plan.freeze },
    print: plan.print,
    names: [{ name: MARKER_NAME, refersTo: markerText(sheetMarker(plan)), hidden: true }],
  };
  const styles = new StyleCache();
  for (const block of [...plan.blocks, ...plan.tables.map(tableCells)]) {
    for (const [down, row] of block.rows.entries()) {
      for (const [along, cell] of row.entries()) if (cell) put(sheet, block.top + down, block.left + along, bookCell(cell, styles), sheetNames);
    }
  }
  return sheet;
}

function put(sheet: BookSheet, row: number, column: number, cell: BookCell, sheetNames: ReadonlySet<string>): void {
  const place = `${sheet.name}!${cellAddress(row, column)}`;
  const key = cellKey(row, column);
  if (sheet.cells.has(key)) throw new Error(`the plan fills ${place} twice`);
  if (cell.link && !sheetNames.has(cell.link.sheet)) throw new Error(`${place} jumps to "${cell.link.sheet}", which the plan lacks`);
  sheet.cells.set(key, cell);
}

function bookCell(cell: CellPlan, styles: StyleCache): BookCell {
  const style = styles.of(cell);
  const content = cellContent(cell);
  const empty = content === "" && cell.formula === undefined;
  return { value: empty ? null : content, formula: cell.formula ?? null, style, link: cell.link ?? null };
}

function tableOfPlan(table: TablePlan): BookTable {
  return {
    name: table.name, top: table.top, left: table.left, rowCount: table.rows.length, style: TABLE_STYLE,
    columns: table.columns.map(({ name, formula }) => ({ name, formula: formula ?? null })),
  };
}

/** One object a look, so that the writer knows a style again without comparing it. */
class StyleCache {
  private readonly styles = new Map<string, CellStyle>();

  of(cell: CellPlan): CellStyle {
    const key = `${cell.role ?? ""} ${cell.format ?? ""} ${cell.formula !== undefined}`;
    const known = this.styles.get(key);
    if (known) return known;
    const style = cellStyle(cell);
    this.styles.set(key, style);
    return style;
  }
}
