import { columnLetters } from "../../../model/address";
import { keyColumn, keyRow } from "../../../model/book";
import type { BookSheet } from "../../../model/book";
import { cellsInOrder } from "./cells-in-order";
import { xmlElement } from "./xml-element";

/** Longest list of ranges that is worth writing. */
const MOST_RANGES = 1000;

/**
 * <ignoredErrors>: no green corners on texts that look like numbers ("10" as schaal) in cells with the text format: there they are
 * meant so.
 */
export function ignoredErrorsXml(sheet: BookSheet): string {
  const runs: { readonly column: number; readonly from: number; to: number }[] = [];
  const open = new Map<number, (typeof runs)[number]>();
  for (const [key, cell] of cellsInOrder(sheet.cells)) {
    if (typeof cell.value !== "string" || cell.style.numberFormat !== "@" || !/^\s*[-+]?[0-9]/.test(cell.value)) continue;
    const [row, column] = [keyRow(key), keyColumn(key)];
    const run = open.get(column);
    if (run?.to === row - 1) run.to = row;
    else {
      const started = { column, from: row, to: row };
      open.set(column, started);
      runs.push(started);
    }
  }
  if (runs.length === 0 || runs.length > MOST_RANGES) return "";
  const ranges = runs.map(({ column, from, to }) => `${columnLetters(column)}${from}${to === from ? "" : `:${columnLetters(column)}${to}`}`);
  return `<ignoredErrors>${xmlElement("ignoredError", { sqref: ranges.join(" "), numberStoredAsText: true })}</ignoredErrors>`;
}
