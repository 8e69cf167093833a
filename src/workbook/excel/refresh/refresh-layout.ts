/** Where everything on a sheet goes when its plan is written anew: ours by the plan, the user's along with it. Pure. */
import { cellAddress, rectAddress } from "../../../model/address";
import type { Rect } from "../../../model/address";
import { cellKey } from "../../../model/book";
import { cellContent } from "../../../model/cell-style";
import { contentPrint } from "../../../model/content-print";
import type { Marker } from "../../../model/marker";
import { boundingRect, sheetExtent } from "../../../model/sheet-extent";
import { INPUT_ROLES } from "../../../model/sheet-marker";
import type { CellPlan, SheetPlan } from "../../../model/workbook-plan";
import { sheetAreas } from "../write/area";
import { makeColumnMap, userColumnMap } from "./column-map";
import type { ContentCell } from "./content-cell";
import { headRows } from "./head-rows";
import { mapReferences } from "./map-references";
import { standingPrint, type Renewal } from "./renewal";
import { isWithin, plannedHeads, standingHeads, textOf } from "./row-heads";
import { makeRowMap } from "./row-map";
import { tell, type Message } from "../messages/message";

/** A cell of the user and where it goes, its formula adjusted. */
export interface UserCell {
  readonly from: ContentCell;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
}

export interface RefreshLayout {
  readonly before: readonly Rect[];
  readonly after: readonly Rect[];
  /** Cells of the user that change place or formula. */
  readonly moves: readonly UserCell[];
  /** Input cells, in which the user's own content stays; none when the plan brings it. */
  readonly inputs: ReadonlySet<number>;
  /** How far the user's columns go right. */
  readonly columnShift: number;
  /** Whether anything on the sheet changes place, ours included. */
  readonly shifts: boolean;
  /** Where what stands in a cell goes, ours or the user's; null when it has no place any more. */
  readonly placeOf: (row: number, column: number) => { readonly row: number; readonly column: number } | null;
}

/**
 * @param renewal when the plan brings what was typed
 * @returns the layout, or messages on why the sheet cannot be refreshed without touching what the user typed.
 */
export function refreshLayout(plan: SheetPlan, marker: Marker, cells: readonly ContentCell[], renewal: Renewal | null = null): RefreshLayout | readonly Message[] {
  const planned = plannedGrid(plan);
  if (renewal && renewal.print !== standingPrint(cells, marker.extent)) return [tell("typedMeanwhile", { sheet: plan.name })];
  const inputs = renewal?.inputs ?? new Set([...planned].filter(([, cell]) => INPUT_ROLES.has(cell.role ?? "text")).map(([key]) => key));
  const after = sheetExtent(plan);
  const before = marker.extent;
  if (before.length === 0 || after.length === 0) return [tell("sheetWithoutCells", { sheet: plan.name })];
  const changed = typedAmongOurs(plan, marker, cells, inputs, planned);
  if (changed !== null) return [changed];

  const [outerBefore, outerAfter] = [boundingRect(before), boundingRect(after)];
  const heads = standingHeads(cells, before);
  const rows = makeRowMap(heads, plannedHeads(plan), outerBefore.bottom, outerAfter.bottom);
  const { headsBefore, headsAfter } = headRows(cells, before, planned, rows);
  const columnsOfUser = userColumnMap(outerBefore, outerAfter);
  const columns = makeColumnMap(outerBefore, outerAfter, headsBefore, headsAfter);

  const problems: Message[] = [];
  const users = cells.filter((cell) => !isWithin(cell, before)).flatMap((from): UserCell[] => {
    const address = cellAddress(from.row, from.column);
    const row = rows(from.row);
    if (row === null) {
      const head = heads.findLast((one) => one.row <= from.row)?.text ?? "";
      problems.push(tell("ownCellLosesRow", { sheet: plan.name, cell: address, head }));
      return [];
    }
    const formula = from.formula === null ? null : mapReferences(from.formula, plan.name, rows, columns);
    if (from.formula !== null && formula === null) {
      problems.push(tell("ownFormulaLosesCell", { sheet: plan.name, cell: address }));
      return [];
    }
    return [{ from, row, column: columnsOfUser(from.column), formula }];
  });
  problems.push(...collisions(plan, users, after));
  if (problems.length > 0) return problems;
  const moves = users.filter(({ from, row, column, formula }) => row !== from.row || column !== from.column || formula !== from.formula);
  const columnShift = columnsOfUser(outerBefore.right + 1) - outerBefore.right - 1;
  const shifts = columnShift > 0 || heads.some(({ row }) => rows(row) !== row) || [...headsBefore.keys()].some((column) => columns(column) !== column) || rows(outerBefore.bottom + 1) !== outerBefore.bottom + 1;
  const placeOf: RefreshLayout["placeOf"] = (row, column) => {
    const [down, along] = [rows(row), isWithin({ row, column }, before) ? columns(column) : columnsOfUser(column)];
    return down === null || along === null ? null : { row: down, column: along };
  };
  return { before, after, moves, inputs: renewal ? NONE : inputs, columnShift, shifts, placeOf };
}

const NONE: ReadonlySet<number> = new Set();

function plannedGrid(plan: SheetPlan): ReadonlyMap<number, CellPlan> {
  const grid = new Map<number, CellPlan>();
  for (const area of sheetAreas(plan)) {
    for (let row = area.rect.top; row <= area.rect.bottom; row++) {
      for (let column = area.rect.left; column <= area.rect.right; column++) {
        const cell = area.cellAt(row, column);
        if (cell) grid.set(cellKey(row, column), cell);
      }
    }
  }
  return grid;
}

/** More cells to look at say less. */
const MOST_POINTED_OUT = 5;

/** Whether someone typed among our cells, or put rows or columns between them; with the cells to look at when they are few. */
function typedAmongOurs(
  plan: SheetPlan, marker: Marker, cells: readonly ContentCell[], inputs: ReadonlySet<number>, planned: ReadonlyMap<number, CellPlan>,
): Message | null {
  const own = cells.filter((cell) => isWithin(cell, marker.extent) && !inputs.has(cellKey(cell.row, cell.column)));
  const print = contentPrint(own.map(({ row, column, value, formula }) => (formula === null ? { row, column, value } : { row, column, formula: true as const })));
  if (print === marker.print) return null;
  const odd = own.filter(({ row, column, value, formula }) => {
    const cell = planned.get(cellKey(row, column));
    return !cell || (cell.formula === undefined ? formula !== null || textOf(value) !== textOf(cellContent(cell)) : formula === null);
  });
  const sameShape = marker.extent.map(rectAddress).join() === sheetExtent(plan).map(rectAddress).join();
  const where = sameShape && odd.length <= MOST_POINTED_OUT ? odd.map(({ row, column }) => cellAddress(row, column)) : [];
  return tell("typedAmongOurs", { sheet: plan.name, ranges: marker.extent.map(rectAddress), cells: where });
}

/** Nothing of the user is overwritten, by us or by the user's own. */
function collisions(plan: SheetPlan, users: readonly UserCell[], after: readonly Rect[]): readonly Message[] {
  const taken = new Set<number>();
  return users.flatMap(({ from, row, column }) => {
    const key = cellKey(row, column);
    const collides = taken.has(key) || isWithin({ row, column }, after);
    taken.add(key);
    return collides ? [tell("ownCellInTheWay", { sheet: plan.name, cell: cellAddress(from.row, from.column) })] : [];
  });
}
