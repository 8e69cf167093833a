import fc from "fast-check";
import { cellKey, emptySheet } from "../../../src/model/book";
import type { Book, BookCell, BookSheet } from "../../../src/model/book";
import { PLAIN, STYLES } from "../../../src/model/style";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx, readXlsxWithLosses } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { FULL_PLAN } from "./full-plan";

const bookOf = (...sheets: BookSheet[]): Book => ({ title: "", sheets, names: [], active: 0 });
const cell = (change: Partial<BookCell>): BookCell => ({ value: null, formula: null, style: PLAIN, link: null, ...change });
const roundTrip = async (book: Book): Promise<Book> => readXlsx(await writeXlsx(book));

describe("reading what was written", () => {
  test("gives the same book, with every feature in it, and nothing lost", async () => {
    const book = bookOfPlan(FULL_PLAN);
    const { book: read, notKept } = await readXlsxWithLosses(await writeXlsx(book));
    expect(read).toEqual(book);
    expect(notKept).toEqual([]);
  });

  test("gives every style of the project back", async () => {
    const sheet = emptySheet("Stijlen");
    for (const [index, style] of Object.values(STYLES).entries()) sheet.cells.set(cellKey(index + 1, 2), cell({ value: "x", style }));
    expect((await roundTrip(bookOf(sheet))).sheets[0]?.cells).toEqual(sheet.cells);
  });

  test("gives every kind of value back, as a constant and as the value of a formula", async () => {
    const sheet = emptySheet("Waarden");
    const values = ["tekst", " blanco's ", "", "regel 1\nregel 2", "a\r\nb", "\u0007 en _x0041_", "<&>\"'", "é€😀", "\uD800", 0, -0.1, 1e21, 1.1e-7, 9.888888888888889, true, false, { error: "#N/A" }, { error: "#DIV/0!" }] as const;
    for (const [index, value] of values.entries()) {
      sheet.cells.set(cellKey(index + 1, 1), cell({ value }));
      sheet.cells.set(cellKey(index + 1, 2), cell({ value, formula: "=NOW()" }));
    }
    expect((await roundTrip(bookOf(sheet))).sheets[0]?.cells).toEqual(sheet.cells);
  });

  test("gives hidden and protected sheets, gridlines, the shown sheet and names back", async () => {
    const book: Book = {
      title: "Titel", active: 2, names: [{ name: "Grens", refersTo: "=Een!$A$1", hidden: false }, { name: "verborgen", refersTo: '="a ""b"""', hidden: true }],
      sheets: [{ ...emptySheet("Een"), visible: false }, { ...emptySheet("It's"), protected: true, gridlines: false, tabColor: "#B58900" }, { ...emptySheet("Drie"), names: [{ name: "Grens", refersTo: "=1", hidden: true }] }],
    };
    expect(await roundTrip(book)).toEqual(book);
  });

  test("gives formulas back in the form of the formula bar, whatever the file needs", async () => {
    const sheet = emptySheet("Formules");
    const formulas = ['=IFNA(XLOOKUP("a",A:A,B:B),"_xlfn.")', "=FILTER(A1:A3,A1:A3<>\"\")", "=FUNCTIEBOEK.SCHAAL(A1)", "=LOG10(A1)+SUM('It''s'!A1:B2)", "=1:1 A:A"];
    for (const [index, formula] of formulas.entries()) sheet.cells.set(cellKey(index + 1, 1), cell({ formula, value: 1 }));
    expect([...((await roundTrip(bookOf(sheet))).sheets[0]?.cells.values() ?? [])].map(({ formula }) => formula)).toEqual(formulas);
  });

  test("gives any text back as the same text", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 20 }), async (texts) => {
      const sheet = emptySheet("Teksten");
      for (const [index, value] of texts.entries()) sheet.cells.set(cellKey(index + 1, 1), cell({ value }));
      expect((await roundTrip(bookOf(sheet))).sheets[0]?.cells).toEqual(sheet.cells);
    }), { numRuns: 100 });
  });
});
