/** Reading the sheets as the grid shows them, and going to cells. */
import { goToCell, settled } from "../workbench/page/workbench-page";
import { cellAddress } from "../../src/model/address";
import type { Werkbank } from "./werkbank";

/** Of a matrix of Ommen, with room. */
const [ROWS, COLUMNS] = [60, 20];

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a table stands and what its columns are called. */
export interface TablePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columns: readonly string[];
}

export async function tablePlace({ page }: Werkbank, name: string): Promise<TablePlace> {
  await settled(page);
  const found = await page.evaluate((wanted) => window.functieboekWerkbank?.tables().find((table) => table.name === wanted) ?? null, name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

/** Number of a table's column on its sheet. */
export function columnOf(table: TablePlace, name: string): number {
  const index = table.columns.indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return table.left + index;
}

/** The texts that the grid draws in a rectangle from A1. */
export async function shownTexts({ page }: Werkbank, sheet: string, rows: number, columns: number): Promise<readonly (readonly string[])[]> {
  await settled(page);
  return page.evaluate(([name, down, across]) => Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (__, column) => window.functieboekWerkbank?.shownText(name, row + 1, column + 1) ?? "")), [sheet, rows, columns] as const);
}

/** The row whose first cell shows this text, and null when there is none. */
export async function rowOf(bench: Werkbank, sheet: string, head: string): Promise<number | null> {
  const index = (await shownTexts(bench, sheet, ROWS, 1)).findIndex(([first]) => first === head);
  return index < 0 ? null : index + 1;
}

/** What a matrix shows where the row of one head meets the column of another. */
export async function crossing(bench: Werkbank, sheet: string, rowHead: string, columnHead: string): Promise<string> {
  const lines = await shownTexts(bench, sheet, ROWS, COLUMNS);
  const line = lines.find(([first]) => first === rowHead);
  const column = lines.map((texts) => texts.indexOf(columnHead, 1)).find((index) => index > 0);
  if (!line || column === undefined) throw new Error(`${sheet} has no ${rowHead} x ${columnHead}`);
  return line[column] ?? "";
}

/** Until the grid is at this cell, where a button of the pane or a jump leads. */
export async function isAt({ page }: Werkbank, sheet: string, { row, column }: Place): Promise<void> {
  const wanted = [sheet, cellAddress(row, column)] as const;
  await page.waitForFunction(([name, cell]) => window.functieboekWerkbank?.isSettled() && window.functieboekWerkbank.activeSheet() === name && window.functieboekWerkbank.selection() === cell, wanted);
}

/** Goes to a cell by the name box. */
export function goTo({ page }: Werkbank, { row, column }: Place): Promise<void> {
  return goToCell(page, cellAddress(row, column));
}
