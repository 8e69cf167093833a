/** Reads the 2-D arrays of a range. */
import type { BookCell } from "../../../model/book";
import { ExcelError } from "../excel-error";
import type { Area } from "./area";
import { columnCount, rowCount } from "./area";
import { cellAt } from "./cell-access";

/** learn.microsoft.com, "Resource limits and performance optimization": five million cells a read. */
const MOST_CELLS = 5_000_000;

/**
 * One entry a cell. learn.microsoft.com, "Read or write to an unbounded range": the values of a whole row or column read as null.
 */
export function readGrid<T>(source: Area, read: (cell: BookCell | undefined) => T): T[][] {
  const { sheet, rect } = source;
  if (rowCount(rect) * columnCount(rect) > MOST_CELLS) throw new ExcelError("RangeExceedsLimit");
  return Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (_unused, column) => read(cellAt(sheet, rect.top + row, rect.left + column))),
  );
}

/** What Range.values gives for a cell: "" when empty, an error as its text. */
export function cellValue(cell: BookCell | undefined): string | number | boolean {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}

export function cellFormula(cell: BookCell | undefined): string | number | boolean {
  return cell?.formula ?? cellValue(cell);
}

/** learn.microsoft.com, "Excel.RangeValueType enum". */
export function valueType(cell: BookCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
