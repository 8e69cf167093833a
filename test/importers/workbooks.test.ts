/** Workbooks and .csv files as users keep them, against what stands in their cells. */
import { importDocument } from "../../src/importers/import-document";
import type { ImportResult } from "../../src/importers/import-result";
import { error, formula, number, row, smallXlsx, text } from "./small-xlsx";

const told = ({ bevindingen }: ImportResult, code: string): readonly string[] => bevindingen.filter((one) => one.code === code).map(({ plaats, melding }) => `${plaats}: ${melding}`);

let book: ImportResult;
beforeAll(async () => {
  book = await importDocument(smallXlsx([
    {
      name: "Lijst", before: '<cols><col min="3" max="3" width="0" hidden="1"/></cols>', behind: '<mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells>',
      rows: row(1, text("A1", "Functies van het veer")) + row(3, text("A3", "Functie") + text("B3", "Schaal") + text("C3", "Code") + text("D3", "Fte"))
        + row(4, text("A4", "Kapitein") + number("B4", "10") + text("C4", "N01.01.01") + formula("D4", "0.1+0.2", "0.30000000000000004"))
        + row(5, text("A5", "Stuurman") + number("B5", "45971", 1) + formula("D5", "SUM(1,1)", null)) + row(6, number("B6", "9") + number("D6", "0.88888888888888884"), ' hidden="1"')
        + row(7, text("A7", "Matroos") + number("B7", "5") + error("D7", "#REF!")) + row(8, text("A8", "Totaal") + number("D8", "3")),
    },
    { name: "Oud", hidden: true, rows: row(1, text("A1", "Weg")) },
    {
      name: "Scores", rows: row(1, text("A1", "Score") + text("B1", "Schaal")) + row(2, number("A2", "45358", 1) + number("B2", "4")) + row(3, text("A3", "8-10") + number("B3", "5"))
        + row(4, text("A4", "11-20") + number("B4", "6")) + row(5, text("A5", "21 en hoger") + number("B5", "7")),
    },
  ]), "veer.xlsx");
});

test("rows have the numbers that Excel shows, and figures the fifteen digits that Excel keeps", () => {
  expect(book.kader.tabellen.Functies?.map(({ functie, code, schaal, formatie, plaats }) => [functie, code, schaal, formatie, plaats])).toEqual([
    ["Kapitein", "N01.01.01", "10", 0.3, "rij 4"],
    ["Stuurman", null, null, null, "rij 5"],
    ["Stuurman", null, "9", 0.888888888888889, "rij 6"],
    ["Matroos", null, "5", null, "rij 7"],
  ]);
});

test("a cell that Excel made a date is no scale and no band", () => {
  expect(told(book, "schaal-onbekend")).toEqual(['rij 5: "10-11-2025" bij Stuurman is geen schaal; wij laten de schaal open.']);
  expect(book.kader.tabellen.Conversie?.map(({ van, tot, schaal, plaats }) => [van, tot, schaal, plaats])).toEqual([[8, 10, "5", "rij 11"], [11, 20, "6", "rij 12"], [21, null, "7", "rij 13"]]);
  expect(told(book, "rij-onleesbaar")).toEqual(['rij 10: "07-03-2024 4" is geen band met een schaal; wij nemen deze rij niet over.']);
});

test.each([
  ["formule-zonder-waarde", 'rij 5: Op blad "Lijst" staat in D5 een formule'],
  ["foutwaarde-in-cel", 'rij 7: Op blad "Lijst" staat in D7 een fout van Excel'],
  ["fte-onleesbaar", 'rij 7: De formatie "#REF!" bij Matroos'],
  ["verborgen-rijen", 'rij 1: Blad "Lijst": verborgen rijen'],
  ["verborgen-kolommen", 'rij 1: Op blad "Lijst" is kolom C verborgen'],
  ["verborgen-blad", 'rij 1: Het verborgen blad "Oud" is niet gelezen'],
  ["samengevoegde-cellen", 'rij 1: Blad "Lijst": samengevoegde cellen'],
  ["meer-bladen", 'rij 9: Er zijn 2 bladen gelezen. Rijen tellen door: rij 1 van blad "Scores" heet hier rij 9.'],
])("what the cells do not show is told: %s", (code, sentence) => {
  expect(told(book, code).map((one) => one.slice(0, sentence.length))).toEqual([sentence]);
});

/** Bytes of a text in Windows-1252, for the letters used here. */
const windows = (of: string): Uint8Array => Uint8Array.from(of, (sign) => (sign === "\u20ac" ? 0x80 : sign.charCodeAt(0)));
const utf8 = (of: string): Uint8Array => new TextEncoder().encode(of);

test.each([
  ["semicolons and a decimal comma", utf8("Functie;Schaal;Fte\nGriffiér;12;1,5\nBode;4;0,25\n")],
  ["a byte order mark", utf8("\ufeffFunctie;Schaal;Fte\r\nGriffiér;12;1,5\r\nBode;4;0,25\r\n")],
  ["a line that tells Excel the delimiter", utf8("sep=;\r\nFunctie;Schaal;Fte\r\nGriffiér;12;1,5\r\nBode;4;0,25\r\n")],
  ["commas and quotes", utf8('Functie,Schaal,Fte\n"Griffiér",12,"1,5"\nBode,4,"0,25"\n')],
  ["tabs", utf8("Functie\tSchaal\tFte\nGriffiér\t12\t1,5\nBode\t4\t0,25\n")],
  ["Windows-1252", windows("Functie;Schaal;Fte\r\nGriffi\u00e9r;12;1,5\r\nBode;4;0,25\r\n")],
  ["UTF-16 with its mark", Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Uint16Array.from("Functie\tSchaal\tFte\r\nGriffiér\t12\t1,5\r\nBode\t4\t0,25\r\n", (sign) => sign.charCodeAt(0)).buffer))],
  ["amounts with a euro sign beside it", windows("Functie;Schaal;Fte;Kosten \u20ac\r\nGriffi\u00e9r;12;1,5;\u20ac 1.234,50\r\nBode;4;0,25;\u20ac 1.000\r\n")],
])("a file with %s", async (_, bytes) => {
  const { kader } = await importDocument(bytes, "lijst.csv");
  expect(kader.tabellen.Functies?.map(({ functie, schaal, formatie }) => [functie, schaal, formatie])).toEqual([["Griffiér", "12", 1.5], ["Bode", "4", 0.25]]);
});
