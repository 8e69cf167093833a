/** Writes values and formulas as Range.values and Range.formulas do. */
import { cellAddress } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import type { NumberFormat } from "../../../model/style";
import type { Engine } from "../engine";
import { ExcelError, invalidArgument } from "../excel-error";
import { checkFormula } from "../rules/formula-text";
import { readTyped } from "../input/typed-input";
import type { Area } from "./area";
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "./area";
import { cellAt, eachCell, ensureCell, tidyCell } from "./cell-access";
import { refuseProtected } from "../rules/protection";
import { afterTableWrite } from "./table-write";

/**
 * learn.microsoft.com, "Excel.Range class": values, formulas and numberFormat take a 2-D array of the range's own shape, or one value
 * for all cells. @throws InvalidArgument on any other shape.
 */
export function gridOf(target: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  if (isEntireColumn(target.rect) || isEntireRow(target.rect)) throw invalidArgument("a whole row or column takes no array");
  const rows: readonly unknown[] = value;
  const [height, width] = [rowCount(target.rect), columnCount(target.rect)];
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument(`an array of ${height} x ${width} is needed`);
  return (row, column) => (rows[row - target.rect.top] as readonly unknown[])[column - target.rect.left];
}

/** @param asFormulas Range.formulas; for constants it reads text just as Range.values does. */
export function writeCells(engine: Engine, target: Area, value: unknown): void {
  refuseProtected(target.sheet);
  const input = gridOf(target, value);
  eachCell(target.rect, (row, column) => {
    writeCell(engine, target.sheet, row, column, input(row, column));
  });
  afterTableWrite(engine, target);
  engine.noteChange(target.sheet, target.rect);
}

function writeCell(engine: Engine, sheet: BookSheet, row: number, column: number, input: unknown): void {
  // Microsoft, "Blank and null values in Excel add-ins": null in an array leaves the cell alone, "" clears it.
  if (input === null || input === undefined) return;
  if (typeof input === "string") return writeText(engine, sheet, row, column, input);
  if (typeof input !== "number" && typeof input !== "boolean") throw invalidArgument(`${cellAddress(row, column)}: a text, number or boolean is needed`);
  const cell = ensureCell(sheet, row, column);
  cell.formula = null;
  // A cell formatted as text keeps what is put into it as text: support.microsoft.com, "Format numbers as text".
  cell.value = cell.style.numberFormat === "@" ? textOf(engine, input) : input;
}

function textOf(engine: Engine, input: number | boolean): string {
  if (typeof input === "number") return String(input).replace(".", engine.culture.decimal);
  return Object.keys(engine.culture.booleans).find((word) => engine.culture.booleans[word] === input)?.toUpperCase() ?? String(input);
}

/** support.microsoft.com, "Excel specifications and limits": total number of characters that a cell can contain. */
const LONGEST_TEXT = 32_767;

function writeText(engine: Engine, sheet: BookSheet, row: number, column: number, input: string): void {
  if (input.length > LONGEST_TEXT) throw invalidArgument(`${cellAddress(row, column)}: more than 32767 characters`);
  const format = cellAt(sheet, row, column)?.style.numberFormat ?? "General";
  if (format === "@" && input !== "") {
    const cell = ensureCell(sheet, row, column);
    cell.formula = null;
    cell.value = input.startsWith("'") ? input.slice(1) : input;
    return;
  }
  const typed = readTyped(input, engine.culture, engine.year);
  const cell = ensureCell(sheet, row, column);
  cell.formula = null;
  switch (typed.kind) {
    case "empty":
      cell.value = null;
      return tidyCell(sheet, row, column);
    case "formula":
      checkFormula(typed.value);
      cell.formula = typed.value;
      // Nothing has calculated it yet: 0, as in a file that no spreadsheet program has opened (docs/besluiten/engine.md).
      cell.value = 0;
      return;
    case "error":
      cell.value = { error: typed.value };
      return;
    case "number":
      cell.value = typed.value;
      if (typed.format !== null && format === "General") cell.style = { ...cell.style, numberFormat: asNumberFormat(typed.format) };
      return;
    case "text":
    case "boolean":
      cell.value = typed.value;
  }
}

/** The Book's type names the formats that we generate; a workbook in use has others, and the Book carries those as they are. */
export function asNumberFormat(format: string): NumberFormat {
  return format as NumberFormat;
}

/** Sets number formats; "" is General. */
export function writeNumberFormats(target: Area, value: unknown): void {
  refuseProtected(target.sheet);
  const input = gridOf(target, value);
  eachCell(target.rect, (row, column) => {
    const format = input(row, column);
    if (format === null || format === undefined) return;
    if (typeof format !== "string") throw new ExcelError("InvalidArgument", "a number format is a text");
    const cell = ensureCell(target.sheet, row, column);
    cell.style = { ...cell.style, numberFormat: asNumberFormat(format === "" ? "General" : format) };
    tidyCell(target.sheet, row, column);
  });
}
