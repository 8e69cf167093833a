/** Writes values and formulas as Range.values and Range.formulas do. */
import { cellAddress } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import type { CellStyle, NumberFormat } from "../../../model/style";
import type { ChangeOrigin } from "../change-events";
import { raiseChanged } from "../change-events";
import type { Engine } from "../engine";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { Culture } from "../input/culture";
import { booleanText } from "../input/display-text";
import { readTyped } from "../input/typed-input";
import { checkFormula } from "../rules/formula-text";
import { refuseProtected } from "../rules/protection";
import type { Area } from "./area";
import { columnCount, gridError, isEntireColumn, isEntireRow, rowCount } from "./area";
import { cellAt, eachCell, ensureCell, replaceCell, tidyCell } from "./cell-access";
import { movedFormula } from "./fill-formula";
import { cellValue, valueType } from "./read-cells";
import { afterTableWrite } from "./table-write";

/**
 * learn.microsoft.com, "Excel.Range class" and "Set and get range values, text, or formulas": values, formulas and numberFormat take a
 * 2-D array of the range's own shape, or one value for all cells. @throws InvalidArgument on any other shape.
 */
function gridOf(target: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  if (isEntireColumn(target.rect) || isEntireRow(target.rect)) throw invalidArgument("a whole row or column takes no array");
  const rows: readonly unknown[] = value;
  const [height, width] = [rowCount(target.rect), columnCount(target.rect)];
  if (rows.length !== height || !rows.every((row) => Array.isArray(row) && row.length === width)) throw gridError(height, width);
  return (row, column) => (rows[row - target.rect.top] as readonly unknown[])[column - target.rect.left];
}

interface Writer {
  readonly engine: Engine;
  readonly sheet: BookSheet;
  /** In whose spelling texts are read. */
  readonly culture: Culture;
}

/** @param origin the add-in writes in the spelling of the API, a user in that of his settings. */
export function writeCells(engine: Engine, target: Area, value: unknown, origin: ChangeOrigin = "addin"): void {
  refuseProtected(target.sheet);
  const { sheet, rect } = target;
  if (isEntireColumn(rect) || isEntireRow(rect)) throw new NotImplementedError("Range.values of a whole row or column");
  const input = gridOf(target, value);
  const writer: Writer = { engine, sheet, culture: origin === "addin" ? engine.apiCulture : engine.culture };
  const single = rect.top === rect.bottom && rect.left === rect.right;
  const before = cellAt(sheet, rect.top, rect.left);
  const [valueBefore, valueTypeBefore] = [cellValue(before), valueType(before)];
  const oneForAll = typeof value === "string" && value.startsWith("=");
  eachCell(rect, (row, column) => {
    const one = input(row, column);
    writeCell(writer, row, column, oneForAll && typeof one === "string" ? movedFormula(one, row - rect.top, column - rect.left) : one);
  });
  afterTableWrite(engine, target);
  const after = cellAt(sheet, rect.top, rect.left);
  engine.noteChange(sheet, rect);
  raiseChanged(engine, sheet, rect, origin, single ? { valueBefore, valueTypeBefore, valueAfter: cellValue(after), valueTypeAfter: valueType(after) } : null);
}

function writeCell(writer: Writer, row: number, column: number, input: unknown): void {
  // learn.microsoft.com, "Blank and null values in Excel add-ins": null in an array leaves the cell alone, "" clears it.
  if (input === null || input === undefined) return;
  if (typeof input === "string") return writeText(writer, row, column, input);
  if (typeof input !== "number" && typeof input !== "boolean") throw invalidArgument(`${cellAddress(row, column)}: a text, number or boolean is needed`);
  const cell = replaceCell(writer.sheet, row, column);
  // support.microsoft.com, "Format numbers as text": a cell with the text format keeps what is put into it as text.
  cell.value = cell.style.numberFormat === "@" ? textOf(writer.culture, input) : input;
}

function textOf(culture: Culture, input: number | boolean): string {
  return typeof input === "number" ? String(input).replace(".", culture.decimal) : booleanText(input, culture);
}

/** support.microsoft.com, "Excel specifications and limits": total number of characters that a cell can contain. */
const LONGEST_TEXT = 32_767;

function writeText({ engine, sheet, culture }: Writer, row: number, column: number, input: string): void {
  if (input.length > LONGEST_TEXT) throw invalidArgument(`${cellAddress(row, column)}: more than 32767 characters`);
  const format = cellAt(sheet, row, column)?.style.numberFormat ?? "General";
  const typed = format === "@" && input !== "" ? { kind: "text" as const, value: input.replace(/^'/, "") } : readTyped(input, culture, engine.year);
  const cell = replaceCell(sheet, row, column);
  switch (typed.kind) {
    case "empty":
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
function asNumberFormat(format: string): NumberFormat {
  return format as NumberFormat;
}

/** Sets number formats; "" is General. What a cell holds already does not change: only new input becomes text in a text cell. */
export function writeNumberFormats(target: Area, value: unknown): void {
  refuseProtected(target.sheet);
  if (isEntireColumn(target.rect) || isEntireRow(target.rect)) throw new NotImplementedError("Range.numberFormat of a whole row or column");
  const input = gridOf(target, value);
  const formatted = styleWithFormat();
  eachCell(target.rect, (row, column) => {
    const format = input(row, column);
    if (format === null || format === undefined) return;
    if (typeof format !== "string") throw invalidArgument("a number format is a text");
    const cell = ensureCell(target.sheet, row, column);
    cell.style = formatted(cell.style, asNumberFormat(format === "" ? "General" : format));
    tidyCell(target.sheet, row, column);
  });
}

/** A style with another number format; cells that look alike share one object. */
function styleWithFormat(): (style: CellStyle, format: NumberFormat) => CellStyle {
  const known = new Map<CellStyle, Map<NumberFormat, CellStyle>>();
  return (style, numberFormat) => {
    const byFormat = known.get(style) ?? new Map<NumberFormat, CellStyle>();
    known.set(style, byFormat);
    const made = byFormat.get(numberFormat) ?? { ...style, numberFormat };
    byFormat.set(numberFormat, made);
    return made;
  };
}
