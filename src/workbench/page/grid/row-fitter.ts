import type { Injector } from "@univerjs/core";
import { generateRandomId, ICommandService } from "@univerjs/core";
import { IRenderManagerService, MarkDirtyRowAutoHeightOperation, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { BookCell } from "../../../model/book";
import { keyRow } from "../../../model/book";
import { PLAIN } from "../../../model/style";
import type { GridChange } from "./grid-change";

const UNTIL_DRAWN_MS = 100;

/**
 * Rows without a height of their own follow their content, as in Excel. Univer measures rows only when it is told to, and only of a sheet
 * that it draws: rows wait here until their sheet is shown.
 */
export class RowFitter {
  private readonly waiting = new Map<string, Set<number>>();

  constructor(private readonly injector: Injector) {}

  note(changes: readonly GridChange[]): void {
    for (const change of changes) {
      if (change.kind === "cells") {
        for (const [key, cell] of change.cells) if (needsRoom(cell) || needsRoom(change.before.get(key) ?? null)) this.rowsOf(change.sheet).add(keyRow(key));
      } else if (change.kind === "rowHeights") {
        for (const [row, height] of change.heights) if (height === null) this.rowsOf(change.sheet).add(row);
      }
    }
  }

  /** @param fixed rows that have a height of their own */
  fit(unitId: string, sheet: string, fixed: ReadonlyMap<number, number>): void {
    const rows = [...this.rowsOf(sheet)].filter((row) => !fixed.has(row));
    if (rows.length === 0) return;
    const render = this.injector.get(IRenderManagerService).getRenderById(unitId);
    if (!render?.with(SheetSkeletonManagerService).getSkeleton(sheet)) {
      setTimeout(() => this.fit(unitId, sheet, fixed), UNTIL_DRAWN_MS);
      return;
    }
    this.waiting.delete(sheet);
    const ranges = spans(rows).map(([first, last]) => ({ startRow: first - 1, endRow: last - 1, startColumn: 0, endColumn: 0 }));
    this.injector.get(ICommandService).syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId: sheet, ranges, id: generateRandomId() });
  }

  private rowsOf(sheet: string): Set<number> {
    const rows = this.waiting.get(sheet) ?? new Set<number>();
    this.waiting.set(sheet, rows);
    return rows;
  }
}

function needsRoom(cell: BookCell | null): boolean {
  return cell !== null && (cell.style.wrap || cell.style.size > PLAIN.size || cell.style.rotation !== 0);
}

/** [3, 4, 7] -> [[3, 4], [7, 7]]. */
function spans(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
