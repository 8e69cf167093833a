import type { Rect } from "../../../model/address";
import type { PrintedCell } from "../../../model/content-print";
import type { CellsRead } from "./read-rects";

/** What cells that were read (values and formulas) hold, as a print counts it. */
export function printedCells(rect: Rect, cells: CellsRead): readonly PrintedCell[] {
  return cells.values.flatMap((line, down) => line.map((value, along): PrintedCell => {
    const place = { row: rect.top + down, column: rect.left + along };
    return isFormula(cells.formulas[down]?.[along], value) ? { ...place, formula: true } : { ...place, value };
  }));
}

/** A text such as "=1+1" reads the same as value and as formula; a formula's value is something else. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
