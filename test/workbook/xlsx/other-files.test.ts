/** Files that others made: written here as Excel and others write them, and one that LibreOffice really saved. */
import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellKey } from "../../../src/model/book";
import type { BookSheet } from "../../../src/model/book";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx, readXlsxWithLosses } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { convert } from "../../system/libreoffice";
import { FULL_PLAN } from "./full-plan";
import { packageOf, partsOf, workbookOf } from "./parts-of";
import { scratchFile } from "./scratch-file";

async function sheetOf(xml: string, change: Readonly<Record<string, string>> = {}): Promise<BookSheet> {
  const [sheet] = (await readXlsx(workbookOf(xml, change))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const at = (sheet: BookSheet, row: number, column: number) => sheet.cells.get(cellKey(row, column));
const cells = (...list: readonly string[]): string => `<sheetData><row r="1">${list.join("")}</row></sheetData>`;

describe("a file of Excel", () => {
  test("writes a filled-down formula once: the other cells get it moved along", async () => {
    const sheet = await sheetOf(`<sheetData>
      <row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2*$B$1+A$1+Blad1!$A2+SUM(A:A,T[a])&amp;"A2"</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`);
    expect([at(sheet, 2, 3)?.formula, at(sheet, 2, 4)?.formula, at(sheet, 3, 3)?.formula]).toEqual([
      '=A2*$B$1+A$1+Blad1!$A2+SUM(A:A,T[a])&"A2"',
      '=B2*$B$1+B$1+Blad1!$A2+SUM(B:B,T[a])&"A2"',
      '=A3*$B$1+A$1+Blad1!$A3+SUM(A:A,T[a])&"A2"',
    ]);
  });

  test("keeps texts as runs, in the cell itself, or with escapes", async () => {
    const strings = "<sst><si><r><t>Advi</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">seur </t></r><rPh sb=\"0\" eb=\"1\"><t>weg</t></rPh></si><si><t>regel_x000D_\n_x005F_x0041_</t></si></sst>";
    const sheet = await sheetOf(cells('<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>', '<c t="inlineStr"><is><t>in de cel</t></is></c>'), { "xl/sharedStrings.xml": strings });
    expect([1, 2, 3].map((column) => at(sheet, 1, column)?.value)).toEqual(["Adviseur ", "regel\r\n_x0041_", "in de cel"]);
  });

  test("keeps numbers, truth values, errors and dates in more than one way", async () => {
    const sheet = await sheetOf(cells('<c r="A1"><v>1.5E3</v></c>', '<c r="B1" t="b"><v>1</v></c>', '<c r="C1" t="e"><v>#N/A</v></c>', '<c r="D1" t="d"><v>2026-11-21</v></c>', '<c r="E1" t="str"><f>A1&amp;""</f><v>1500</v></c>'));
    // 21 November 2026 is day 46347 of Excel's count.
    expect([1, 2, 3, 4, 5].map((column) => at(sheet, 1, column)?.value)).toEqual([1500, true, { error: "#N/A" }, 46_347, "1500"]);
  });

  test("counts days from 1904 when it comes from an old Mac: dates move, other numbers do not", async () => {
    const sheet = await sheetOf(cells('<c r="A1" s="1"><v>100</v></c>', '<c r="B1"><v>100</v></c>'), {
      "xl/workbook.xml": '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    expect([at(sheet, 1, 1)?.value, at(sheet, 1, 2)?.value, at(sheet, 1, 1)?.style.numberFormat]).toEqual([1562, 100, "dd-mm-yyyy"]);
  });

  test("names colours by theme and shade", async () => {
    const colors = ["lt1:FFFFFF", "dk1:000000", "lt2:E8E8E8", "dk2:0E2841", "accent1:156082", "accent2:E97132"].map((color) => color.split(":"));
    const sheet = await sheetOf(cells('<c r="A1" s="1"><v>1</v></c>', '<c r="B1" s="2"><v>1</v></c>'), {
      "xl/theme/theme1.xml": `<a:theme><a:themeElements><a:clrScheme>${colors.map(([name = "", value = ""]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join("")}</a:clrScheme></a:themeElements></a:theme>`,
      "xl/styles.xml": `<styleSheet><fonts><font><sz val="11"/></font><font><b/><sz val="14"/><color theme="3"/></font></fonts>
        <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill></fills>
        <cellXfs><xf/><xf fontId="1"/><xf fillId="2" numFmtId="9"/></cellXfs></styleSheet>`,
    });
    expect(at(sheet, 1, 1)?.style).toMatchObject({ bold: true, size: 14, color: "#0E2841" });
    // White, a quarter darker: 255 x 0.75 = 191.25, BF.
    expect(at(sheet, 1, 2)?.style).toMatchObject({ fill: "#BFBFBF", numberFormat: "0%" });
  });

  test("may use a prefix for every element", async () => {
    const sheet = await sheetOf("", { "xl/worksheets/sheet1.xml": '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>' });
    expect(at(sheet, 1, 1)?.value).toBe(7);
  });

  test("gives a table its total row as ordinary cells", async () => {
    const { book, notKept } = await readXlsxWithLosses(workbookOf('<sheetData/><tableParts><tablePart r:id="rId1"/></tableParts>', {
      "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
      "xl/tables/table1.xml": '<table displayName="Tabel1" ref="A3:B9" totalsRowCount="1"><tableColumns><tableColumn name="regel_x000a_twee"/><tableColumn name="fte"><calculatedColumnFormula>Tabel1[[#This Row],[x]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>',
    }));
    expect(book.sheets[0]?.tables).toEqual([{ name: "Tabel1", top: 3, left: 1, rowCount: 5, style: "TableStyleMedium2", columns: [{ name: "regel\ntwee", formula: null }, { name: "fte", formula: "=Tabel1[[#This Row],[x]]*2" }] }]);
    expect(notKept).toEqual(['Blad "Blad1": de totaalrij van tabel "Tabel1" is gewone cellen geworden']);
  });

  test("is told what was not kept", async () => {
    const { notKept } = await readXlsxWithLosses(workbookOf(`${cells('<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c>')}
      <mergeCells><mergeCell ref="A1:B1"/></mergeCells>
      <conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>
      <dataValidations><dataValidation type="date" sqref="A1"/><dataValidation type="list" sqref="B1"><formula1>$A$1:$A$9</formula1></dataValidation></dataValidations>
      <hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>`));
    expect(notKept).toEqual([
      'Blad "Blad1": een matrixformule is een gewone formule geworden',
      'Blad "Blad1": een voorwaardelijke opmaak van een soort die hier niet bestaat',
      'Blad "Blad1": een invoerregel van een soort die hier niet bestaat (2 keer)',
      'Blad "Blad1": een koppeling naar buiten de werkmap of naar een naam',
      'Blad "Blad1": samengevoegde cellen',
    ]);
  });
});

test("a workbook that LibreOffice saved holds the same values, formulas, tables, rules, names, charts and print set-up", async () => {
  const book = bookOfPlan(FULL_PLAN);
  const outDir = await mkdtemp(join(tmpdir(), "functieboek-lo-"));
  await convert([scratchFile("proef.xlsx", await writeXlsx(book))], "xlsx", outDir);
  const saved = await readXlsx(new Uint8Array(readFileSync(join(outDir, "proef.xlsx"))));
  expect(saved.title).toBe(book.title);
  expect(saved.names).toEqual(book.names);
  for (const [index, sheet] of book.sheets.entries()) {
    const other = saved.sheets[index];
    if (!other) throw new Error(`${sheet.name} is gone`);
    // LibreOffice makes formulas (TRUE()) of truth values.
    const truths = new Set([...sheet.cells].filter(([, { value, formula }]) => typeof value === "boolean" && formula === null).map(([key]) => key));
    const filled = (one: BookSheet) => [...one.cells].filter(([key, { value, formula }]) => !truths.has(key) && (value !== null || formula !== null));
    const contents = (one: BookSheet) => filled(one).map(([key, { value, formula, link }]) => [key, value, formula, link]);
    expect(contents(other)).toEqual(contents(sheet));
    // LibreOffice forgets calculated columns, table styles, alt texts and which names are hidden; without a window also frozen rows.
    expect(other.tables.map(({ name, top, left, rowCount, columns }) => [name, top, left, rowCount, columns.map((column) => column.name)]))
      .toEqual(sheet.tables.map(({ name, top, left, rowCount, columns }) => [name, top, left, rowCount, columns.map((column) => column.name)]));
    expect(other.validations.map(({ range, allow }) => [range, allow])).toEqual(expect.arrayContaining(sheet.validations.map(({ range, allow }) => [range, allow])));
    expect(other.conditionalFormats).toEqual(expect.arrayContaining(sheet.conditionalFormats));
    expect(other.charts.map(({ kind, title, categories, series }) => ({ kind, title, categories, series }))).toEqual(sheet.charts.map(({ kind, title, categories, series }) => ({ kind, title, categories, series })));
    expect(other.names.map(({ name, refersTo }) => [name, refersTo])).toEqual(sheet.names.map(({ name, refersTo }) => [name, refersTo]));
    expect({ ...other.print, pagesTall: null }).toEqual({ ...sheet.print, pagesTall: null });
  }
});

test("a file whose parts were packed by another program in another order reads the same", async () => {
  const bytes = await writeXlsx(bookOfPlan(FULL_PLAN));
  const parts = Object.entries(partsOf(bytes)).reverse().map(([path, text]) => [path.toLowerCase() === "xl/sharedstrings.xml" ? "xl/SharedStrings.xml" : path, text] as const);
  expect(await readXlsx(packageOf(Object.fromEntries(parts)))).toEqual(bookOfPlan(FULL_PLAN));
});
