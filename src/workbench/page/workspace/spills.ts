import type { Book, BookCell, BookSheet } from "../../../model/book";
import { PLAIN } from "../../../model/style";
import type { CalculatedSheet } from "../grid/calculation";

/** The spilled cells of a sheet by key, as this put them in the book. Writing puts another cell in the place: that one is content. */
type SpilledCells = Map<number, BookCell>;

/**
 * Values that a formula spilled into the cells beside it. The grid draws them without a cell of their own; the book gets cells for them,
 * so that the add-in reads them, and this knows which those are: they are no content, and are not saved.
 */
export class Spills {
  private readonly bySheet = new Map<string, SpilledCells>();

  /** @param values all spilled values of the sheet now, cells of the formulas themselves included. @returns the keys of cells that changed */
  take(id: string, sheet: BookSheet, values: CalculatedSheet): readonly number[] {
    const known = this.spilledOf(id, sheet);
    const now = [...values.keys()].filter((key) => known.has(key) || isFree(sheet.cells.get(key)));
    const gone = [...known.keys()].filter((key) => !values.has(key));
    for (const key of gone) empty(sheet, key);
    const spilled: SpilledCells = new Map();
    for (const key of now) {
      const cell = sheet.cells.get(key);
      const shown: BookCell = { value: values.get(key) ?? null, formula: null, style: cell?.style ?? PLAIN, link: cell?.link ?? null };
      sheet.cells.set(key, shown);
      spilled.set(key, shown);
    }
    this.bySheet.set(id, spilled);
    return [...gone, ...now];
  }

  /** Lets go of the cells that the add-in or the user wrote over, even with the same value. @returns the keys of those that hold content now */
  releaseOverwritten(id: string, sheet: BookSheet): readonly number[] {
    const known = this.bySheet.get(id);
    if (!known || known.size === 0) return [];
    const kept = this.spilledOf(id, sheet);
    this.bySheet.set(id, kept);
    return [...known.keys()].filter((key) => !kept.has(key) && sheet.cells.has(key));
  }

  /** The workbook without the spilled values: what a file holds. */
  without(book: Book, idOf: (sheet: BookSheet) => string): Book {
    return { ...book, sheets: book.sheets.map((sheet) => {
      const spilled = this.spilledOf(idOf(sheet), sheet);
      if (spilled.size === 0) return sheet;
      const copy: BookSheet = { ...sheet, cells: new Map(sheet.cells) };
      for (const key of spilled.keys()) empty(copy, key);
      return copy;
    }) };
  }

  private spilledOf(id: string, sheet: BookSheet): SpilledCells {
    return new Map([...(this.bySheet.get(id) ?? [])].filter(([key, cell]) => sheet.cells.get(key) === cell));
  }
}

/** A cell that holds something of its own is not spilled into. */
function isFree(cell: BookCell | undefined): boolean {
  return cell === undefined || (cell.formula === null && cell.value === null);
}

function empty(sheet: BookSheet, key: number): void {
  const cell = sheet.cells.get(key);
  if (!cell) return;
  if (cell.style === PLAIN && cell.link === null) sheet.cells.delete(key);
  else sheet.cells.set(key, { ...cell, value: null, formula: null });
}
