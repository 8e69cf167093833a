import { cellKey } from "../../../src/model/book";
import { MARKER_NAME, readMarker } from "../../../src/model/marker";
import { STYLES, TABS } from "../../../src/model/style";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { FULL_PLAN, plainSheet } from "./full-plan";

describe("the book of a plan", () => {
  const book = bookOfPlan(FULL_PLAN);
  const [tabel, matrix] = book.sheets;

  test("gives cells the look of their role, and their own number format on top", () => {
    expect(tabel?.cells.get(cellKey(1, 1))).toEqual({ value: "Functies", formula: null, style: STYLES.title, link: null });
    expect(matrix?.cells.get(cellKey(4, 4))?.style).toEqual({ ...STYLES.count, numberFormat: "#,##0.00" });
  });

  test("writes a table's column names above it, and its calculated column in every row", () => {
    expect([1, 2, 3, 4].map((column) => tabel?.cells.get(cellKey(4, column))?.value)).toEqual(["functie", "schaal", "fte", "loonsom [€]"]);
    expect([5, 6, 7, 8].map((row) => tabel?.cells.get(cellKey(row, 4))?.formula)).toEqual(Array(4).fill("=Proef_Functies[[#This Row],[fte]]*2"));
    expect([5, 6, 7, 8].map((row) => tabel?.cells.get(cellKey(row, 4))?.value)).toEqual([5, 2, 1, 0]);
    expect(tabel?.tables[0]?.columns[3]).toEqual({ name: "loonsom [€]", formula: "=Proef_Functies[[#This Row],[fte]]*2" });
  });

  test("marks every sheet as ours with a hidden name of the sheet itself", () => {
    const marks = book.sheets.map(({ names }) => names.map(({ name, refersTo, hidden }) => ({ name, hidden, key: readMarker(refersTo)?.key })));
    expect(marks).toEqual([[{ name: MARKER_NAME, hidden: true, key: "proef/Tabel & 'lijst' €" }], [{ name: MARKER_NAME, hidden: true, key: "proef/Matrix" }], [{ name: MARKER_NAME, hidden: true, key: "proef/Leeg" }]]);
  });

  test("gives tabs the colour of their kind and opens on the first sheet", () => {
    expect(book.sheets.map(({ tabColor }) => tabColor)).toEqual([TABS.tabel, TABS.view, TABS.view]);
    expect(book.active).toBe(0);
  });

  test("refuses a plan that fills a cell twice or jumps to a sheet that it lacks", () => {
    const twice = plainSheet("Blad", { blocks: [{ top: 1, left: 1, rows: [[{ value: 1 }]] }], tables: [{ name: "T", top: 1, left: 1, columns: [{ name: "a", role: "text" }], rows: [["x"]] }] });
    expect(() => bookOfPlan({ title: "", names: [], sheets: [twice] })).toThrow("Blad!A1 twice");
    const jump = plainSheet("Blad", { blocks: [{ top: 2, left: 3, rows: [[{ value: "x", link: { sheet: "Weg", cell: "A1" } }]] }] });
    expect(() => bookOfPlan({ title: "", names: [], sheets: [jump] })).toThrow('Blad!C2 jumps to "Weg"');
  });
});
