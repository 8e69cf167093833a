import { cellKey } from "../../../model/book";
import type { BookSheet } from "../../../model/book";
import { parseRect } from "../../../model/address";
import type { ChartPlan } from "../../../model/workbook-plan";
import type { Culture } from "../../engine/input/culture";
import { displayText } from "../../engine/input/display-text";

export interface ChartData {
  readonly categories: readonly string[];
  /** null where a cell holds no number: no bar, and no 0. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** What the cells of a chart hold now. */
export function chartData(sheet: BookSheet, chart: ChartPlan, culture: Culture): ChartData {
  const cells = (range: string) => {
    const rect = parseRect(range);
    if (!rect) return [];
    const found = [];
    for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) found.push(sheet.cells.get(cellKey(row, column)));
    return found;
  };
  return {
    categories: cells(chart.categories).map((cell) => displayText(cell, culture)),
    series: chart.series.map(({ name, values }) => ({
      name, values: cells(values).map((cell) => (typeof cell?.value === "number" ? cell.value : null)),
    })),
  };
}
