import { cellAddress } from "../../src/model/address";
import type { CellPlan, CellValue, SheetPlan, WorkbookPlan } from "../../src/model/workbook-plan";

/** The sheet of a key without its short name: "formatiematrix", "tabel/Functies". */
export function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.key.slice(sheet.key.indexOf("/") + 1) === key);
  if (!found) throw new Error(`no sheet ${key} among ${plan.sheets.map((sheet) => sheet.key).join(", ")}`);
  return found;
}

/** Address -> cell of everything in the blocks. */
export function cellsOf(sheet: SheetPlan): ReadonlyMap<string, CellPlan> {
  const cells = new Map<string, CellPlan>();
  for (const block of sheet.blocks) {
    block.rows.forEach((row, down) => row.forEach((cell, right) => cell && cells.set(cellAddress(block.top + down, block.left + right), cell)));
  }
  return cells;
}

/** Values of the rows whose first cell is one of the labels, by label: what a reader sees on that line. */
export function linesOf(sheet: SheetPlan): ReadonlyMap<string, readonly CellValue[]> {
  const lines = new Map<string, readonly CellValue[]>();
  for (const block of sheet.blocks) {
    for (const [head, ...rest] of block.rows) {
      const label = String(head?.value ?? "");
      if (!lines.has(label)) lines.set(label, rest.map((cell) => cell?.value ?? null));
    }
  }
  return lines;
}
