import type { Book, BookCell, BookSheet } from "../../../model/book";
import { PLAIN } from "../../../model/style";
import type { CalculatedSheet } from "../grid/calculation";

/**
 * Values that a formula spilled into the cells beside it. The grid draws them without a cell of their own; the book gets cells for them,
 * so that the add-in reads them, and this knows which those are: they are no content, and are not saved.
 */
export class Spills {
  private readonly bySheet = new Map<string, Set<number>>();

  /** @param values all spilled values of the sheet now, cells of the formulas themselves included. @returns the keys of cells that changed */
  take(id: string, sheet: BookSheet, values: CalculatedSheet): readonly number[] {
    const known = this.bySheet.get(id) ?? new Set<number>();
    const now = new Set([...values.keys()].filter((key) => isSpillCell(sheet.cells.get(key), known.has(key))));
    this.bySheet.set(id, now);
    const gone = [...known].filter((key) => !now.has(key) && sheet.cells.get(key)?.formula === null);
    for (const key of gone) empty(sheet, key);
    for (const key of now) {
      const cell = sheet.cells.get(key);
      sheet.cells.set(key, { value: values.get(key) ?? null, formula: null, style: cell?.style ?? PLAIN, link: cell?.link ?? null });
    }
    return [...gone, ...now];
  }

  /** The workbook without the spilled values: what a file holds. */
  without(book: Book, idOf: (sheet: BookSheet) => string): Book {
    return { ...book, sheets: book.sheets.map((sheet) => {
      const spilled = this.bySheet.get(idOf(sheet));
      if (!spilled || spilled.size === 0) return sheet;
      const copy: BookSheet = { ...sheet, cells: new Map(sheet.cells) };
      for (const key of spilled) empty(copy, key);
      return copy;
    }) };
  }
}

/** A cell that holds something of its own is not spilled into. */
function isSpillCell(cell: BookCell | undefined, wasSpilled: boolean): boolean {
  return cell === undefined || wasSpilled || (cell.formula === null && cell.value === null);
}

function empty(sheet: BookSheet, key: number): void {
  const cell = sheet.cells.get(key);
  if (!cell) return;
  if (cell.style === PLAIN && cell.link === null) sheet.cells.delete(key);
  else sheet.cells.set(key, { ...cell, value: null, formula: null });
}
