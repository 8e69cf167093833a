import { rectsOverlap } from "../../../model/address";
import type { Rect } from "../../../model/address";
import type { CellRole } from "../../../model/style";
import type { SheetPlan } from "../../../model/workbook-plan";
import { sheetAreas } from "../write/area";
import type { ContentCell } from "./content-cell";

/** What a row begins with: the name of the function or competence that the row is about. */
export interface RowHead {
  readonly row: number;
  readonly text: string;
  /** Known for planned rows only. */
  readonly role: CellRole | null;
}

/** The heads of the rows within our own cells as they stand, from the top. */
export function standingHeads(cells: readonly ContentCell[], extent: readonly Rect[]): readonly RowHead[] {
  const own = cells.filter((cell) => isWithin(cell, extent));
  return leftmost(own.map(({ row, column, value }) => ({ row, column, text: textOf(value), role: null })));
}

/** The heads of the rows of a plan, from the top. */
export function plannedHeads(plan: SheetPlan): readonly RowHead[] {
  const found: { row: number; column: number; text: string; role: CellRole | null }[] = [];
  for (const area of sheetAreas(plan)) {
    for (let row = area.rect.top; row <= area.rect.bottom; row++) {
      for (let column = area.rect.left; column <= area.rect.right; column++) {
        const cell = area.cellAt(row, column);
        if (!cell || textOf(cell.value) === "") continue;
        found.push({ row, column, text: textOf(cell.value), role: cell.role ?? "text" });
        break;
      }
    }
  }
  return leftmost(found);
}

function leftmost(cells: readonly (RowHead & { readonly column: number })[]): readonly RowHead[] {
  const byRow = new Map<number, RowHead & { readonly column: number }>();
  for (const cell of cells) {
    const known = byRow.get(cell.row);
    if (cell.text !== "" && (!known || cell.column < known.column)) byRow.set(cell.row, cell);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

export function isWithin({ row, column }: { readonly row: number; readonly column: number }, rects: readonly Rect[]): boolean {
  const cell = { top: row, bottom: row, left: column, right: column };
  return rects.some((rect) => rectsOverlap(rect, cell));
}

export const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
