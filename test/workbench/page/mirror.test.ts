/** What the grid is told when the engine's book changes: all of it, and no more. */
import { cellKey, emptySheet } from "../../../src/model/book";
import type { Book, BookCell } from "../../../src/model/book";
import { PLAIN } from "../../../src/model/style";
import { Identities } from "../../../src/workbench/engine/identities";
import { BookMirror } from "../../../src/workbench/page/grid/book-mirror";

const cell = (value: BookCell["value"], more: Partial<BookCell> = {}): BookCell => ({ value, formula: null, style: PLAIN, link: null, ...more });

function opened(...names: string[]): { readonly book: Book; readonly mirror: BookMirror; readonly kinds: () => readonly string[] } {
  const ids = new Identities();
  const book: Book = { title: "", sheets: names.map(emptySheet), names: [], active: 0 };
  const mirror = new BookMirror((thing) => ids.of(thing));
  mirror.changes(book);
  return { book, mirror, kinds: () => mirror.changes(book).map(({ kind }) => kind) };
}

const sheetOf = (book: Book, index = 0) => {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
};

test("a book that is opened is told sheet by sheet, in order, and then nothing more", () => {
  const ids = new Identities();
  const book: Book = { title: "", sheets: [emptySheet("A"), emptySheet("B")], names: [], active: 1 };
  sheetOf(book, 1).cells.set(cellKey(2, 3), cell("x"));
  const mirror = new BookMirror((thing) => ids.of(thing));
  // The shown sheet is left before anything else happens to it: Univer cannot delete the sheet that it shows.
  expect(mirror.changes(book).map(({ kind }) => kind)).toEqual(["sheetAdded", "sheetAdded", "activated", "cells"]);
  expect(mirror.changes(book)).toEqual([]);
});

test("only the cells that changed are told, with what stood there before", () => {
  const { book, mirror } = opened("A");
  const { cells } = sheetOf(book);
  cells.set(cellKey(1, 1), cell(1));
  cells.set(cellKey(1, 2), cell(2));
  mirror.changes(book);
  cells.set(cellKey(1, 2), cell(3));
  const [change] = mirror.changes(book);
  if (change?.kind !== "cells") throw new Error("cells are told");
  expect([...change.cells]).toEqual([[cellKey(1, 2), cell(3)]]);
  expect([...change.before]).toEqual([[cellKey(1, 2), cell(2)]]);
});

test("a cell that is changed in place is seen, a style that only looks the same is not told", () => {
  const { book, mirror, kinds } = opened("A");
  const one = cell("x");
  sheetOf(book).cells.set(cellKey(1, 1), one);
  mirror.changes(book);
  one.style = { ...PLAIN };
  expect(kinds()).toEqual([]);
  one.style = { ...PLAIN, bold: true };
  expect(kinds()).toEqual(["cells"]);
});

test("a cell that is gone is told as nothing", () => {
  const { book, mirror } = opened("A");
  sheetOf(book).cells.set(cellKey(4, 4), cell("weg"));
  mirror.changes(book);
  sheetOf(book).cells.clear();
  const [change] = mirror.changes(book);
  expect(change?.kind === "cells" && [...change.cells]).toEqual([[cellKey(4, 4), null]]);
});

test("a value that the grid calculated itself is not told back", () => {
  const { book, mirror, kinds } = opened("A");
  const sum = cell(0, { formula: "=1+1" });
  sheetOf(book).cells.set(cellKey(1, 1), sum);
  mirror.changes(book);
  sum.value = 2;
  mirror.shown(sheetOf(book), cellKey(1, 1), sum);
  expect(kinds()).toEqual([]);
});

test("sheets that are added, moved, renamed, hidden and removed", () => {
  const { book, mirror } = opened("A", "B", "C");
  const [a, b, c] = book.sheets;
  if (!a || !b || !c) throw new Error("three sheets");
  b.name = "Bé";
  c.visible = false;
  book.sheets.splice(0, 3, b, emptySheet("D"), a, c);
  expect(mirror.changes(book).map((change) => [change.kind, "index" in change ? change.index : null])).toEqual([
    ["sheetAdded", 1], ["sheetMoved", 0], ["sheetMoved", 1], ["sheetNamed", null], ["sheetShown", null], ["activated", null],
  ]);
  book.sheets.splice(1, 1);
  expect(mirror.changes(book).map(({ kind }) => kind)).toEqual(["sheetRemoved"]);
});

test("a table that grows is taken away and given anew, with what it was", () => {
  const { book, mirror } = opened("A");
  const table = { name: "T", top: 1, left: 1, columns: [{ name: "fte", formula: null }], rowCount: 2, style: null };
  sheetOf(book).tables.push(table);
  mirror.changes(book);
  table.rowCount = 3;
  const [removed, added] = mirror.changes(book);
  expect(removed).toMatchObject({ kind: "tableRemoved", before: { name: "T", rowCount: 2 } });
  expect(added).toMatchObject({ kind: "tableAdded", table: { rowCount: 3 } });
});

test("widths, heights, freeze, tab colour, gridlines, rules and names each in their own words", () => {
  const { book, kinds } = opened("A");
  const sheet = sheetOf(book);
  sheet.columnWidths.set(2, 20);
  sheet.rowHeights.set(1, 30);
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.tabColor = "#112233";
  sheet.gridlines = false;
  sheet.validations.push({ range: "A1", allow: { kind: "list", items: ["ja", "nee"] }, prompt: null, error: null });
  sheet.conditionalFormats.push({ range: "A1", formula: "=TRUE", tone: "quiet" });
  book.names.push({ name: "N", refersTo: "=A!$A$1", hidden: false });
  expect(kinds()).toEqual(["names", "gridlines", "tabColored", "columnWidths", "rowHeights", "frozen", "validations", "conditionalFormats"]);
  sheet.columnWidths.delete(2);
  expect(kinds()).toEqual(["columnWidths"]);
});
