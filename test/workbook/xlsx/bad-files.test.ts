import { strToU8, zipSync } from "fflate";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import type { XlsxErrorKind } from "../../../src/workbook/xlsx/xlsx-error";
import { FULL_PLAN } from "./full-plan";
import { packageOf, partsOf, workbookOf } from "./parts-of";

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(1_000).fill(0)]);
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const good = () => writeXlsx(bookOfPlan(FULL_PLAN));

async function expectRefusal(bytes: Uint8Array, kind: XlsxErrorKind, sentence: string): Promise<void> {
  await expect(readXlsx(bytes)).rejects.toMatchObject({ name: "XlsxError", kind, message: expect.stringContaining(sentence) });
}

describe("a file that is no good is refused with a sentence:", () => {
  test("an empty file", () => expectRefusal(new Uint8Array(), "notXlsx", "Het bestand is leeg."));
  test("a text", () => expectRefusal(strToU8("naam;fte\na;1"), "notXlsx", "geen Excel-werkmap"));
  test("a workbook of before 2007", () => expectRefusal(OLE, "notXlsx", "oude indeling"));
  test("a workbook with a password", () => expectRefusal(Uint8Array.from([...OLE, ...utf16("EncryptedPackage")]), "encrypted", "wachtwoord"));
  test("a document of Word", () => expectRefusal(packageOf({ "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>', "word/document.xml": "<w:document xmlns:w='w'/>" }), "notXlsx", "geen Excel-werkmap"));
  test("a sheet of LibreOffice", () => expectRefusal(packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }), "notXlsx", "(.ods)"));
  test("a binary workbook", () => expectRefusal(packageOf({ "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>' }), "notXlsx", "(.xlsb)"));
  test("a zip of something else", () => expectRefusal(packageOf({ "foto.txt": "x" }), "notXlsx", "geen Excel-werkmap"));

  test("half a workbook, cut off anywhere", async () => {
    const bytes = await good();
    for (let share = 1; share < 20; share++) await expectRefusal(bytes.slice(0, Math.floor((bytes.length * share) / 20)), "damaged", "beschadigd");
  });

  test("a workbook of which a part is gone", async () => {
    const parts = Object.entries(partsOf(await good())).filter(([path]) => path !== "xl/worksheets/sheet2.xml");
    await expectRefusal(packageOf(Object.fromEntries(parts)), "damaged", "xl/worksheets/sheet2.xml ontbreekt");
  });

  test("a workbook of which a part is no XML any more", async () => {
    for (const broken of ["<worksheet>", "<worksheet></sheet>", "<worksheet a=b/>", "<worksheet>&onbekend;</worksheet>", "\u0000\u0001"]) {
      await expectRefusal(packageOf({ ...partsOf(await good()), "xl/worksheets/sheet1.xml": broken }), "damaged", "xl/worksheets/sheet1.xml is niet te lezen");
    }
  });

  test("XML that defines entities of its own, to grow when it is read", () =>
    expectRefusal(workbookOf("", { "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>' }), "damaged", "niet te lezen"));

  test("a cell outside the sheet", () => expectRefusal(workbookOf('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'), "damaged", "buiten het blad"));
  test("a number that is none", () => expectRefusal(workbookOf('<sheetData><row r="1"><c r="A1"><v>tien</v></c></row></sheetData>'), "damaged", '"tien" op blad "Blad1" is geen getal'));
  test("a text that the file does not hold", () => expectRefusal(workbookOf('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'), "damaged", 'een tekst op blad "Blad1" ontbreekt'));
  test("a workbook without sheets", () => expectRefusal(workbookOf("", { "xl/workbook.xml": "<workbook/>" }), "damaged", "geen werkbladen"));
});

describe("a file that is made to hurt is refused before it is unpacked:", () => {
  test("one that says that it unpacks to 300 MB", async () => {
    const parts = partsOf(await good());
    await expectRefusal(withDeclaredSize(packageOf(parts), "xl/sharedStrings.xml", 300 * 2 ** 20), "tooLarge", "te groot");
  });

  test("one that lies about how much it unpacks to", async () => {
    const bytes = zipSync({ ...Object.fromEntries(Object.entries(partsOf(await good())).map(([path, text]) => [path, strToU8(text)])), "xl/sharedStrings.xml": new Uint8Array(50 * 2 ** 20).fill(32) });
    const before = process.memoryUsage().arrayBuffers;
    await expectRefusal(withDeclaredSize(bytes, "xl/sharedStrings.xml", 100), "damaged", "beschadigd");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 2 ** 20);
  });

  test("one with more parts than any workbook", () =>
    expectRefusal(zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`deel${index}.bin`, new Uint8Array()]))), "tooLarge", "te groot"));
});

/** The same zip whose central directory gives another unpacked size for an entry. */
function withDeclaredSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(zip);
  for (let at = changed.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; at = changed.indexOf("PK\u0001\u0002", at + 4, "latin1")) {
    const length = changed.readUInt16LE(at + 28);
    if (changed.toString("latin1", at + 46, at + 46 + length) === name) changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}
