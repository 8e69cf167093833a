/**
 * Fills cells of a table of ours that the user has seen beforehand: only as long as the table is as it was shown, all of them or none, and
 * such that it can be taken back.
 */
import type { CellValue } from "../../../model/workbook-plan";
import { excelErrorMessage, isCellEditError } from "../excel-error-message";
import { startSession, type ExcelSession } from "../excel-session";
import { tell, type Message } from "../messages/message";
import { readColumns, sameCells, type ColumnsRead } from "./column-cells";
import { textAsTyped } from "./text-as-typed";

/** Rows; a call of its own weighs as much as some hundred cells. */
const LONGEST_GAP = 20;

export interface CellChange {
  readonly column: string;
  /** Row of data, from 0. */
  readonly row: number;
  /** As it was shown; null is empty. */
  readonly before: CellValue;
  readonly after: number | null;
}

/** What was written, with what taking back needs. */
export interface WrittenCells {
  readonly table: string;
  /** The column by which rows are known, with its cells: rows that were moved are seen by it. */
  readonly key: string;
  readonly keys: readonly CellValue[];
  /** `before`: what to write to have the old content back. */
  readonly changes: readonly (CellChange & { readonly restore: CellValue })[];
  /** Cells between them that keep what they hold; written along, see setCells. */
  readonly between: readonly CellToSet[];
}

export type SetReport =
  | { readonly kind: "written"; readonly cells: WrittenCells }
  /** Nothing stands: the table is not as it was shown, or Excel refused. The messages say which. */
  | { readonly kind: "refused" | "failed"; readonly messages: readonly Message[] };

/** Writes and looks whether it stands. @param keys the cells of the key column as they were shown. Never throws. */
export async function setTableColumns(table: string, key: string, keys: readonly CellValue[], changes: readonly CellChange[]): Promise<SetReport> {
  const session = startSession();
  const columns = [...new Set(changes.map(({ column }) => column))];
  let before: ColumnsRead | null;
  try {
    before = await session.look((context) => readColumns(table, [key, ...columns], context, session));
  } catch (error) {
    return { kind: isCellEditError(error) ? "refused" : "failed", messages: [excelErrorMessage(error), tell("cellsUntouched", { table })] };
  }
  const asShown = before !== null && sameCells(before.values(key), keys) && changes.every((change) => same(before.values(change.column)[change.row], change.before));
  if (before === null || !asShown) return { kind: "refused", messages: [tell("cellsNotAsShown", { table })] };
  const shown = before;
  if (changes.some(({ column, row }) => shown.isText(column, row))) return { kind: "refused", messages: [tell("cellsAreText", { table }), tell("cellsUntouched", { table })] };
  const cells: WrittenCells = { table, key, keys, changes: changes.map((change) => ({ ...change, restore: typedAgain(shown.formulas(change.column)[change.row], shown.values(change.column)[change.row]) })), between: cellsBetween(changes, shown) };
  try {
    await write(table, [...cells.changes.map(({ column, row, after }) => ({ column, row, value: after })), ...cells.between], session);
    if ((await standing(cells, session)).after) return { kind: "written", cells };
    return await undone(cells, [], session);
  } catch (error) {
    return undone(cells, [excelErrorMessage(error)], session);
  }
}

/** Puts the old content back, in a request of the caller. */
export function restoreCells({ table, changes, between }: WrittenCells, context: Excel.RequestContext): void {
  setCells(table, [...changes.map(({ column, row, restore }) => ({ column, row, value: restore })), ...between], context);
}

/** Whether the cells hold what was written, in the same rows. */
export async function cellsStand(cells: WrittenCells, session: ExcelSession): Promise<boolean> {
  return (await standing(cells, session)).after;
}

/** After a taking back that failed. Never throws. */
export async function whatCellsHold(cells: WrittenCells, session: ExcelSession): Promise<Message> {
  const { table, changes } = cells;
  const found = await standing(cells, session).catch(() => null);
  if (found?.after) return tell("cellsStillFilled", { table });
  return found?.before ? tell("cellsPutBack", { count: changes.length }) : tell("cellsHalf", { table, columns: columnsOf(cells) });
}

const columnsOf = ({ changes }: WrittenCells): readonly string[] => [...new Set(changes.map(({ column }) => column))];

/** After a failure: the old content again, unless rows were moved meanwhile, because then it would land in others. */
async function undone(cells: WrittenCells, messages: readonly Message[], session: ExcelSession): Promise<SetReport> {
  const { table } = cells;
  try {
    const { inPlace, before } = await standing(cells, session);
    if (inPlace && !before) await session.write(async (context) => {
      restoreCells(cells, context);
      session.count();
      await context.sync();
    });
    if (before || (inPlace && (await standing(cells, session)).before)) return { kind: "failed", messages: [...messages, tell("cellsUntouched", { table })] };
  } catch {
    // What stands is not known: the user is told.
  }
  return { kind: "failed", messages: [...messages, tell("cellsHalf", { table, columns: columnsOf(cells) })] };
}

interface Standing {
  /** The rows are where they were. */
  readonly inPlace: boolean;
  /** All cells hold the old, or the new. */
  readonly before: boolean;
  readonly after: boolean;
}

async function standing(cells: WrittenCells, session: ExcelSession): Promise<Standing> {
  const { table, key, keys, changes } = cells;
  const now = await session.look((context) => readColumns(table, [key, ...columnsOf(cells)], context, session));
  const inPlace = now !== null && sameCells(now.values(key), keys);
  const hold = (which: "before" | "after"): boolean => inPlace && changes.every((change) => same(now.values(change.column)[change.row], change[which]));
  return { inPlace, before: hold("before"), after: hold("after") };
}

interface CellToSet {
  readonly column: string;
  readonly row: number;
  readonly value: CellValue;
}

/** Short gaps between changed rows, where they hold numbers or nothing: one call then does for all of them, and thousands of rows stay one request. */
function cellsBetween(changes: readonly CellChange[], shown: ColumnsRead): readonly CellToSet[] {
  const sorted = inOrder(changes);
  return sorted.flatMap(({ column, row }, at): CellToSet[] => {
    const next = sorted[at + 1];
    if (next?.column !== column || next.row - row > LONGEST_GAP) return [];
    const gap = Array.from({ length: next.row - row - 1 }, (_, step) => ({ column, row: row + 1 + step, value: shown.values(column)[row + 1 + step] ?? null }));
    return gap.every((cell) => (typeof cell.value === "number" || cell.value === "") && shown.formulas(column)[cell.row] === cell.value && !shown.isText(column, cell.row)) ? gap : [];
  });
}

function inOrder<Cell extends { readonly column: string; readonly row: number }>(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((a, b) => (a.column === b.column ? a.row - b.row : a.column < b.column ? -1 : 1));
}

/** One request. */
async function write(table: string, cells: readonly CellToSet[], session: ExcelSession): Promise<void> {
  await session.write(async (context) => {
    setCells(table, cells, context);
    session.count();
    await context.sync();
  });
}

/** Rows that follow each other are one call. */
function setCells(table: string, cells: readonly CellToSet[], context: Excel.RequestContext): void {
  const { columns } = context.workbook.tables.getItem(table);
  const sorted = inOrder(cells);
  for (let from = 0; from < sorted.length;) {
    const [first] = sorted.slice(from, from + 1);
    if (!first) break;
    let end = from + 1;
    while (sorted[end]?.column === first.column && sorted[end]?.row === first.row + end - from) end++;
    const range = columns.getItem(first.column).getDataBodyRange().getCell(first.row, 0).getResizedRange(end - from - 1, 0).untrack();
    range.values = sorted.slice(from, end).map(({ value }) => [value ?? ""]);
    from = end;
  }
}

/** A formula as it is, a text such that it is read as text again. */
function typedAgain(formula: CellValue | undefined, value: CellValue | undefined): CellValue {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  return typeof value === "string" ? textAsTyped(value) : (value ?? null);
}

const same = (one: CellValue | undefined, other: CellValue): boolean => (one ?? "") === (other ?? "");
