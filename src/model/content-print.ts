import { cellKey } from "./book";
import type { CellValue } from "./workbook-plan";

/** What a cell holds, as far as a print tells it: a formula is only known to be one, because Excel rewrites the text of formulas. */
export type PrintedCell = { readonly row: number; readonly column: number } & ({ readonly value: CellValue } | { readonly formula: true });

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short text that differs when any of these cells differs: eight hexadecimal digits (FNV-1a, 32 bits) over the cells that hold
 * something, in any order. It tells whether a user typed among cells that we wrote; it is no protection against intent.
 */
export function contentPrint(cells: Iterable<PrintedCell>): string {
  let sum = 0;
  for (const cell of cells) {
    const content = "formula" in cell ? "=" : printedValue(cell.value);
    if (content !== "") sum = (sum + fnv(`${cellKey(cell.row, cell.column)} ${content}`)) >>> 0;
  }
  return sum.toString(16).padStart(8, "0");
}

/** The print after some of its cells came to hold something else: the print is a sum over cells. */
export function changedPrint(print: string, before: Iterable<PrintedCell>, after: Iterable<PrintedCell>): string {
  return ((Number.parseInt(print, 16) - Number.parseInt(contentPrint(before), 16) + Number.parseInt(contentPrint(after), 16)) >>> 0).toString(16).padStart(8, "0");
}

/** Numbers to twelve digits, because a spreadsheet keeps fifteen; line ends alike; "" for an empty cell. */
function printedValue(value: CellValue): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `n${Number(value.toPrecision(12))}`;
  return typeof value === "boolean" ? `b${value}` : `t${value.replaceAll("\r\n", "\n")}`;
}

function fnv(text: string): number {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  return hash;
}
