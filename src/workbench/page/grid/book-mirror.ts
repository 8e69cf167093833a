import type { Book, BookCell, BookSheet } from "../../../model/book";
import type { GridChange, GridName } from "./grid-change";
import { sheetChanges } from "./sheet-changes";
import { emptyShadow } from "./sheet-shadow";
import type { SheetShadow } from "./sheet-shadow";

/**
 * Knows what the grid shows and tells what must change for it to show the book. The engine owns the book and nobody reports to the
 * mirror: it compares, so that whatever changed the book (the add-in, the user, a calculation, an opened file) reaches the grid.
 */
export class BookMirror {
  private shadows = new Map<string, SheetShadow>();
  private names = "[]";
  private active = "";

  /** @param idOf the engine's id of a sheet or table */
  constructor(private readonly idOf: (thing: object) => string) {}

  /** The changes since the last call, in the order in which they must be applied. */
  changes(book: Book): readonly GridChange[] {
    const order = [...this.shadows.keys()];
    const changes: GridChange[] = [];
    for (const [index, sheet] of book.sheets.entries()) {
      const id = this.idOf(sheet);
      if (this.shadows.has(id)) continue;
      this.shadows.set(id, emptyShadow(sheet));
      order.splice(index, 0, id);
      changes.push({ kind: "sheetAdded", sheet: id, index, content: sheet });
    }
    const present = new Set(book.sheets.map((sheet) => this.idOf(sheet)));
    // The grid cannot do without the sheet that it shows.
    if (!present.has(this.active)) changes.push(...this.activation(book));
    for (const id of [...order]) {
      if (present.has(id)) continue;
      order.splice(order.indexOf(id), 1);
      this.shadows.delete(id);
      changes.push({ kind: "sheetRemoved", sheet: id });
    }
    changes.push(...moves(book.sheets.map((sheet) => this.idOf(sheet)), order));
    this.shadows = new Map(order.map((id) => [id, this.shadowOf(id)]));
    changes.push(...this.nameChanges(book));
    for (const sheet of book.sheets) changes.push(...sheetChanges(sheet, this.shadowOf(this.idOf(sheet)), this.idOf));
    return [...changes, ...this.activation(book)];
  }

  /** The grid itself already shows this (a calculated value, null for none): no change is to be made of it. */
  shown(sheet: BookSheet, key: number, cell: BookCell | null): void {
    const cells = this.shadows.get(this.idOf(sheet))?.cells;
    if (cell) cells?.set(key, { ...cell });
    else cells?.delete(key);
  }

  /** The user went to a sheet in the grid. */
  activated(sheet: BookSheet): void {
    this.active = this.idOf(sheet);
  }

  private shadowOf(id: string): SheetShadow {
    const shadow = this.shadows.get(id);
    if (!shadow) throw new Error(`no shadow of sheet ${id}`);
    return shadow;
  }

  private nameChanges(book: Book): readonly GridChange[] {
    const names: GridName[] = [
      ...book.names.map((name) => ({ ...name, sheet: null })),
      ...book.sheets.flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: this.idOf(sheet) }))),
    ];
    const text = JSON.stringify(names);
    if (text === this.names) return [];
    this.names = text;
    return [{ kind: "names", names }];
  }

  private activation(book: Book): readonly GridChange[] {
    const sheet = book.sheets[book.active];
    if (!sheet || this.idOf(sheet) === this.active) return [];
    this.active = this.idOf(sheet);
    return [{ kind: "activated", sheet: this.active }];
  }
}

/** The moves that bring `order` in the wanted order; `order` is changed along. */
function moves(wanted: readonly string[], order: string[]): readonly GridChange[] {
  const changes: GridChange[] = [];
  for (const [index, id] of wanted.entries()) {
    if (order[index] === id) continue;
    order.splice(order.indexOf(id), 1);
    order.splice(index, 0, id);
    changes.push({ kind: "sheetMoved", sheet: id, index });
  }
  return changes;
}
