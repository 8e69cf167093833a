import { raiseChanged } from "../../engine/change-events";
import type { Engine } from "../../engine/engine";
import { keyColumn, keyRow } from "../../../model/book";
import type { BookSheet, BookTable } from "../../../model/book";
import type { Rect } from "../../../model/address";
import type { GridChange } from "../grid/grid-change";

type CellsChange = Extract<GridChange, { kind: "cells" }>;

/** One action: cells and table sizes before and after. Sheets and tables by the engine's id. */
interface Entry {
  readonly cells: readonly CellsChange[];
  readonly tables: readonly { readonly id: string; readonly before: BookTable; readonly after: BookTable }[];
}

const MOST = 100;

/**
 * The user's undo list: what he typed, cleared, pasted and filled. The grid's own list cannot serve, because typing goes to the engine
 * first. What the add-in writes is not in it; sheets that come and go neither.
 */
export class UndoHistory {
  private done: Entry[] = [];
  private undone: Entry[] = [];
  /** The last entry is of the task that runs now. */
  private isOpen = false;

  /**
   * What the grid does in one task is one action of the user: it moves cells, and fills them down, in several steps.
   * @param changes what one step changed, before and after
   */
  note(changes: readonly GridChange[]): void {
    const cells = changes.filter((change) => change.kind === "cells");
    const removed = changes.filter((change) => change.kind === "tableRemoved");
    const tables = changes.filter((change) => change.kind === "tableAdded").flatMap(({ id, table }) => {
      const before = removed.find((one) => one.id === id)?.before;
      return before ? [{ id, before, after: structuredClone(table) }] : [];
    });
    if (cells.length === 0 && tables.length === 0) return;
    const begun = this.isOpen ? this.done.pop() : undefined;
    const entry: Entry = { cells: [...(begun?.cells ?? []), ...cells], tables: [...(begun?.tables ?? []), ...tables] };
    this.done = [...this.done, entry].slice(-MOST);
    this.undone = [];
    this.isOpen = true;
    setTimeout(() => { this.isOpen = false; }, 0);
  }

  undo(engine: Engine): void {
    const entry = this.done.pop();
    if (!entry) return;
    this.undone.push(entry);
    for (const change of [...entry.cells].reverse()) restore(engine, change.sheet, change.before);
    for (const { id, before } of [...entry.tables].reverse()) resize(engine, id, before);
    engine.events.flush();
  }

  redo(engine: Engine): void {
    const entry = this.undone.pop();
    if (!entry) return;
    this.done.push(entry);
    for (const { id, after } of entry.tables) resize(engine, id, after);
    for (const change of entry.cells) restore(engine, change.sheet, change.cells);
    engine.events.flush();
  }
}

function restore(engine: Engine, id: string, cells: CellsChange["cells"]): void {
  const sheet = engine.ids.find(engine.book.sheets, id);
  if (!sheet) return;
  for (const [key, cell] of cells) {
    if (cell) sheet.cells.set(key, { ...cell });
    else sheet.cells.delete(key);
  }
  const rect = rectAround(cells.keys());
  engine.noteChange(sheet, rect);
  raiseChanged(engine, sheet, rect, "user", null);
}

function resize(engine: Engine, id: string, to: BookTable): void {
  const table = engine.book.sheets.flatMap((sheet: BookSheet) => sheet.tables).find((one) => engine.ids.of(one) === id);
  if (table) Object.assign(table, structuredClone(to));
}

function rectAround(keys: Iterable<number>): Rect {
  let rect: Rect | null = null;
  for (const key of keys) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    rect = rect
      ? { top: Math.min(rect.top, row), left: Math.min(rect.left, column), bottom: Math.max(rect.bottom, row), right: Math.max(rect.right, column) }
      : { top: row, left: column, bottom: row, right: column };
  }
  return rect ?? { top: 1, left: 1, bottom: 1, right: 1 };
}

