import { cellKey, emptySheet } from "../../../src/model/book";
import type { Book, BookSheet, BookTable } from "../../../src/model/book";
import { PLAIN } from "../../../src/model/style";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";

const bookOf = (...sheets: BookSheet[]): Book => ({ title: "", sheets, names: [], active: 0 });
const withCell = (value: string | number | null, formula: string | null = null, row = 1): BookSheet => {
  const sheet = emptySheet("Blad1");
  sheet.cells.set(cellKey(row, 1), { value, formula, style: PLAIN, link: null });
  return sheet;
};
const table = (change: Partial<BookTable> = {}): BookTable => ({ name: "T_1", top: 1, left: 1, rowCount: 1, columns: [{ name: "kop", formula: null }], style: null, ...change });
const withTables = (...tables: BookTable[]): BookSheet => ({ ...withCell("kop"), tables });
const withRule = (allow: BookSheet["validations"][number]["allow"], range = "A1"): BookSheet => ({ ...emptySheet("Blad1"), validations: [{ range, allow, prompt: null, error: null }] });

/** Books for which Excel would refuse or repair the file, and what the user is told. */
const REFUSED: readonly (readonly [what: string, book: Book, sentence: string])[] = [
  ["no sheet", bookOf(), "het blad waarop zij opent bestaat niet"],
  ["only hidden sheets", bookOf({ ...emptySheet("A"), visible: false }), "of is verborgen"],
  ["a tab name that is too long", bookOf(emptySheet("x".repeat(32))), "langer dan 31 tekens"],
  ["a tab name with a slash", bookOf(emptySheet("a/b")), "een teken dat niet mag"],
  ["two sheets whose names differ in case only", bookOf(emptySheet("Blad"), emptySheet("blad")), 'de bladnaam "blad" komt twee keer voor'],
  ["a text that is too long", bookOf(withCell("x".repeat(32_768))), 'Blad "Blad1", cel A1: de tekst is langer dan de 32.767 tekens'],
  ["a number that is none", bookOf(withCell(NaN)), "cel A1: de waarde is geen getal"],
  ["a cell below the last row", bookOf(withCell("x", null, 1_048_577)), "de cel ligt buiten het blad"],
  ["an empty formula", bookOf(withCell(1, "=")), "de formule is leeg"],
  ["a formula that is too long", bookOf(withCell(1, `=${"1+".repeat(4_097)}1`)), "8.192 tekens"],
  ["a table without rows", bookOf(withTables(table({ rowCount: 0 }))), 'tabel "T_1": een tabel heeft ten minste een kolom en een rij'],
  ["a table whose name is a cell", bookOf(withTables(table({ name: "AB12" }))), "de naam kan niet"],
  ["two tables with one name", bookOf(withTables(table(), table({ name: "t_1", left: 5 }))), "of is al in gebruik"],
  ["a table over another", bookOf(withTables(table(), table({ name: "T_2" }))), "de tabel ligt over een andere tabel"],
  ["a table under another head", bookOf(withTables(table({ columns: [{ name: "anders", formula: null }] }))), 'boven kolom "anders" staat niet haar naam'],
  ["a defined name with a blank", { ...bookOf(emptySheet("Blad1")), names: [{ name: "a b", refersTo: "=1", hidden: false }] }, '"a b" kan in Excel geen naam zijn'],
  ["a list of choices longer than Excel takes", bookOf(withRule({ kind: "list", items: Array(30).fill("tien tekens") })), "255 tekens"],
  ["a choice with a comma", bookOf(withRule({ kind: "list", items: ["a,b"] })), "bevat een komma"],
  ["a list over a name that is not there", bookOf(withRule({ kind: "listName", name: "weg" })), 'de naam "weg" bestaat niet'],
  ["a rule over no range", bookOf(withRule({ kind: "any" }, "hier")), '"hier" is geen bereik van cellen'],
];

test.each(REFUSED)("a book with %s is not written, and the sentence says where", async (_, book, sentence) => {
  await expect(writeXlsx(book)).rejects.toMatchObject({ name: "XlsxError", kind: "notWritable", message: expect.stringContaining(sentence) });
});
