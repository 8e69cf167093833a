/** What each file format gives as lines. */
import { strToU8, zipSync, zlibSync } from "fflate";
import { readSource } from "../../src/importers/formats/read-source";
import type { SourceLine } from "../../src/importers/document/source-line";
import type { Fragment } from "../../src/importers/formats/pdf/fragment";
import { piecesOf } from "../../src/importers/formats/pdf/piece";
import { visualLines } from "../../src/importers/formats/pdf/segments";
import { signsOf } from "../../src/importers/formats/pdf/signs-of";
import { listed, paragraph, smallDocx, table } from "./small-docx";
import { smallPdf } from "./small-pdf";

const linesOf = async (bytes: Uint8Array, name = "stuk"): Promise<readonly SourceLine[]> => (await readSource(bytes, name)).lines;
const shown = (lines: readonly SourceLine[]): readonly string[] => lines.map((line) => `${line.bullet === null ? "" : `${line.bullet} `}${line.text}`);
const cells = (lines: readonly SourceLine[]): readonly string[] => lines.map((line) => (line.cell ? `${line.cell.row},${line.cell.column} ${line.text}` : line.text));

describe("text", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode("één café")],
    ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("één café")])],
    ["Windows-1252", Uint8Array.from([0xe9, 0xe9, 0x6e, 0x20, 0x63, 0x61, 0x66, 0xe9])],
    ["UTF-16 with its mark", Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from("één café", (sign) => sign.charCodeAt(0)).buffer)])],
    ["UTF-16 without a mark", new Uint8Array(Uint16Array.from("één café", (sign) => sign.charCodeAt(0)).buffer)],
  ])("in %s is the same text", async (_, bytes) => {
    expect(shown(await linesOf(bytes))).toEqual(["één café"]);
  });

  test("keeps line numbers over blank lines, makes hard blanks plain and takes soft hyphens out of words", async () => {
    const lines = await linesOf(new TextEncoder().encode("eerste\r\n\r\n\u00a0\r\n  \uf0b7\ttweede\u00a0re\u00adgel\r"));
    expect(lines.map(({ number, text, bullet, blanksBefore }) => [number, text, bullet, blanksBefore])).toEqual([[1, "eerste", null, 0], [4, "tweede regel", "\uf0b7", 2]]);
  });

  test("begins a page at a form feed", async () => {
    const lines = await linesOf(new TextEncoder().encode("een\n\ftwee\ndrie"));
    expect(lines.map(({ page, pageStart, text }) => [page, pageStart, text])).toEqual([[1, true, "een"], [2, true, "twee"], [2, false, "drie"]]);
  });
});

describe("rows of cells", () => {
  test("csv finds its delimiter and keeps quoted cells whole, also with line ends in them", async () => {
    const lines = await linesOf(new TextEncoder().encode('functie;schaal\n"Wachter; nacht";7\n"Twee\nregels";"zegt ""ja"""\n'), "lijst.csv");
    expect(lines.map(({ number, text, cell }) => [number, cell?.column, text])).toEqual([[1, 0, "functie"], [1, 1, "schaal"], [2, 0, "Wachter; nacht"], [2, 1, "7"], [3, 0, "Twee"], [3, 0, "regels"], [3, 1, 'zegt "ja"']]);
  });

  test("text that looks like a formula stays text", async () => {
    const lines = await linesOf(new TextEncoder().encode("a;b\n=1+1;@som\n+31;-5\n"), "lijst.csv");
    expect(lines.map(({ text }) => text)).toEqual(["a", "b", "=1+1", "@som", "+31", "-5"]);
  });
});

describe("Word", () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

  test("numbers and bullets that Word keeps apart stand before their text again", async () => {
    const body = listed("eerste lid", 1) + listed("onderdeel", 1, 1) + listed("nog een", 1, 1) + listed("tweede lid", 1) + listed("onderdeel", 1, 1) + listed("punt", 2);
    expect(shown(await linesOf(smallDocx(body, numbering)))).toEqual(["1. eerste lid", "a) onderdeel", "b) nog een", "2. tweede lid", "a) onderdeel", "\uf0b7 punt"]);
  });

  test("cells know their place, a spanning cell takes its columns, and cells side by side share a number", async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("breed")}`;
    const lines = await linesOf(smallDocx(paragraph("boven") + table([[paragraph("a"), paragraph("b") + paragraph("onder b"), paragraph("c")], [wide, paragraph("d")]]) + paragraph("eronder")));
    expect(cells(lines)).toEqual(["boven", "0,0 a", "0,1 b", "0,1 onder b", "0,2 c", "1,0 breed", "1,2 d", "eronder"]);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 2, 3, 2, 4, 4, 5]);
  });

  test("deleted text, field codes and the second copy of a drawing's text are no text", async () => {
    const body = `<w:p><w:r><w:t>blijft</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><mc:AlternateContent><mc:Choice>${paragraph("kader")}</mc:Choice><mc:Fallback>${paragraph("kader")}</mc:Fallback></mc:AlternateContent>`;
    expect(shown(await linesOf(smallDocx(body)))).toEqual(["blijft", "kader"]);
  });

  test("headings come from styles, also from a style that is based on one", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen"/><w:basedOn w:val="Kop1"/></w:style>';
    const lines = await linesOf(smallDocx(paragraph("Titel", '<w:pStyle w:val="Eigen"/>') + paragraph("tekst"), "", styles));
    expect(lines.map(({ heading }) => heading)).toEqual([1, null]);
  });
});

describe("PDF", () => {
  const text = (x: number, y: number, what: string): { x: number; y: number; text: string } => ({ x, y, text: what });

  test("words at one height are a line, and lines far apart have blank lines between them", async () => {
    const lines = await linesOf(smallPdf([{ texts: [text(50, 100, "een"), text(75, 100, "regel"), text(50, 112, "twee"), text(50, 124, "drie"), text(50, 160, "ver weg")] }]));
    expect(lines.map((line) => [line.text, line.blanksBefore])).toEqual([["een regel", 0], ["twee", 0], ["drie", 0], ["ver weg", 2]]);
  });

  test("two columns of prose are read one after the other, below the line over both", async () => {
    const left = ["Deze eerste kolom van de bladzijde", "loopt door tot onder aan het blad", "en wordt dus als eerste gelezen."];
    const right = ["Daarna pas komt de tweede kolom,", "die bovenaan de bladzijde begint", "en net zo lang is als de eerste."];
    const title = "Een titel die over de hele breedte van deze bladzijde loopt en dus over beide kolommen staat";
    const texts = [text(50, 60, title), ...left.map((line, index) => text(50, 100 + index * 12, line)), ...right.map((line, index) => text(320, 100 + index * 12, line))];
    expect(shown(await linesOf(smallPdf([{ texts }])))).toEqual([title, ...left, ...right]);
  });

  test("a ruled table gives cells, also where extraction would run them together", async () => {
    const horizontal = [90, 110, 140].map((y) => ({ from: [50, y] as const, to: [250, y] as const }));
    const vertical = [50, 150, 200, 250].map((x) => ({ from: [x, 90] as const, to: [x, 140] as const }));
    const texts = [text(53, 102, "functie"), text(153, 102, "schaal"), text(203, 102, "fte"), text(53, 122, "Wachter"), text(53, 134, "nacht"), text(153, 122, "7"), text(203, 122, "1,50")];
    const lines = await linesOf(smallPdf([{ texts, lines: [...horizontal, ...vertical] }]));
    expect(cells(lines)).toEqual(["0,0 functie", "0,1 schaal", "0,2 fte", "1,0 Wachter", "1,0 nacht", "1,1 7", "1,2 1,50"]);
  });

  test("blanks that justifying made wide are no gutter; in the line with a real one it is", () => {
    const row = (...words: readonly [left: number, right: number][]): readonly Fragment[] => words.map(([left, right], index) => ({ text: `woord${index}`, left, right, top: 100, size: 10, font: "f" }));
    const loose = row([50, 80], [92, 130], [142, 190], [203, 240], [252, 300]);
    const columns = row([50, 80], [86, 130], [136, 190], [196, 240], [260, 300], [306, 330]);
    expect([piecesOf(loose), piecesOf(columns)].map((pieces) => pieces.map(({ left, right }) => [left, right]))).toEqual([[[50, 300]], [[50, 240], [260, 330]]]);
  });

  test("a bullet that is drawn, as browsers do, opens its line; a larger figure, one above the text and one behind it are none", async () => {
    const lines = await linesOf(smallPdf([{
      texts: [{ x: 70, y: 100, text: "houdt zicht op zee" }, { x: 70, y: 120, text: "meldt wat daar gebeurt" }, { x: 70, y: 140, text: "ruimt op" }, { x: 70, y: 160, text: "sluit af" }],
      discs: [{ x: 62, y: 97, radius: 1.6 }, { x: 62, y: 117, radius: 1.6 }, { x: 58, y: 137, radius: 6 }, { x: 62, y: 88, radius: 1.6 }, { x: 180, y: 157, radius: 1.6 }],
    }]));
    expect(shown(lines)).toEqual(["• houdt zicht op zee", "• meldt wat daar gebeurt", "ruimt op", "sluit af"]);
  });

  test("a blank that takes no room is none, and pieces that stand apart are words", () => {
    const piece = (text: string, left: number, right: number): Fragment => ({ text, left, right, top: 100, size: 10, font: "f" });
    const [line] = visualLines([piece("admini", 50, 80), piece(" stratief werk", 80.1, 140), piece("op", 142.6, 152), piece(" orde", 154.6, 175)]);
    expect(line?.segments.map(({ text }) => text)).toEqual(["administratief werk op orde"]);
  });

  test.each([
    ["\u0088", "•"], ["cre\u00a8eren", "creëren"], ["caf\u00b4e", "café"], ["foto\u00b4s", "foto\u00b4s"], ["de \u00b4echte", "de \u00b4echte"],
  ])("the signs %s of a font that has no names or no accented letters are read as %s", (printed, read) => expect(signsOf(printed)).toBe(read));

  test("a row that goes on on the next page is closed by no ruling and is a row all the same", async () => {
    const uprights = [50, 150, 250, 350].map((x) => ({ from: [x, 100], to: [x, 160] }) as const);
    const across = [100, 120].map((y) => ({ from: [50, y], to: [350, y] }) as const);
    const texts = [text(55, 114, "Functie"), text(155, 114, "Taak"), text(255, 114, "Schaal"), text(55, 134, "Wachter"), text(155, 134, "houdt zicht"), text(255, 134, "7"), text(155, 148, "op zee")];
    expect(cells(await linesOf(smallPdf([{ texts, lines: [...uprights, ...across] }])))).toEqual(["0,0 Functie", "0,1 Taak", "0,2 Schaal", "1,0 Wachter", "1,1 houdt zicht", "1,1 op zee", "1,2 7"]);
  });

  test("a table without rulings is seen by the gaps that run through it", async () => {
    const rows = [["functie", "code", "schaal"], ["Wachter", "N01", "7"], ["Redder", "N02", "8"], ["Helper", "N03", "5"]];
    const texts = rows.flatMap((row, index) => row.map((cell, column) => text(50 + column * 100, 100 + index * 14, cell)));
    expect(cells(await linesOf(smallPdf([{ texts }])))).toEqual(rows.flatMap((row, index) => row.map((cell, column) => `${index},${column} ${cell}`)));
  });
});

/** The beginning of a PDF with one packed stream. */
function packedPdf(packed: Uint8Array, filter: string, after = ""): Uint8Array {
  return Uint8Array.from([...strToU8(`%PDF-1.4\n1 0 obj\n<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`), ...packed, ...strToU8(`\nendstream\nendobj\n${after}`)]);
}

/** The same zip file, with a thousand bytes told as the unpacked size of each part. */
function lying(zip: Uint8Array): Uint8Array {
  const out = Uint8Array.from(zip);
  const view = new DataView(out.buffer);
  for (let at = 0; at + 46 < out.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return out;
}

describe("files that cannot be read say so in a Dutch sentence", () => {
  const pdf = smallPdf([{ texts: [{ x: 50, y: 50, text: "tekst" }] }]);
  const relations = (kind: string, target: string): Uint8Array => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`);
  const workbookParts = {
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"), "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/workbook.xml": strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'),
  };
  const sheetBomb = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), ...workbookParts, "xl/worksheets/sheet1.xml": new Uint8Array(12_000_000) }, { level: 9 });
  const largePage = zlibSync(new Uint8Array(31_000_000).fill(32), { level: 9 });
  const bomb = zipSync({ "word/document.xml": new Uint8Array(12_000_000) }, { level: 9 });
  test.each([
    ["an empty file", new Uint8Array(0), "leeg"],
    ["random bytes", Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 256), "geen leesbare tekst"],
    ["a PDF without text", smallPdf([{ texts: [], lines: [{ from: [50, 50], to: [300, 50] }] }]), "scan"],
    ["a PDF that is cut off", pdf.slice(0, 60), "beschadigd"],
    ["an old Word file or one with a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), "wachtwoord"],
    ["a zip file that is no document", zipSync({ "iets.txt": strToU8("tekst") }), "geen Word-document"],
    ["a zip file that is cut off", smallDocx(paragraph("tekst")).slice(0, 200), "beschadigd"],
    ["a Word file with broken XML", zipSync({ "word/document.xml": strToU8("<w:document><w:p>") }), "beschadigd"],
    ["a Word file with entities that multiply", zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><w:document>&c;</w:document>') }), "beschadigd"],
    ["a zip bomb", bomb, "uitgepakt zo groot"],
    ["a workbook that is a zip bomb", sheetBomb, "groot"],
    ["a Word file that hides how large it unpacks", lying(bomb), "beschadigd"],
    ["a PDF whose page unpacks to tens of megabytes", packedPdf(largePage, "/FlateDecode"), "uitgepakt zo groot"],
    ["a PDF in which such a page is packed twice", packedPdf(zlibSync(largePage), "[/FlateDecode /FlateDecode]"), "uitgepakt zo groot"],
    ["a PDF in which it is written in letters as well", packedPdf(strToU8(`${Buffer.from(largePage).toString("hex")}>`), "[/ASCIIHexDecode /Fl#61teDecode]"), "uitgepakt zo groot"],
    ["a PDF in which the packing is told elsewhere", packedPdf(largePage, "2 0 R", "2 0 obj\n/FlateDecode\nendobj\n"), "uitgepakt zo groot"],
    ["a PDF of run lengths that are packed", packedPdf(zlibSync(new Uint8Array(500_000).map((_, at) => (at % 2 === 0 ? 129 : 32))), "[/FlateDecode /RunLengthDecode]"), "uitgepakt zo groot"],
    ["a PDF of very many pages", smallPdf(Array.from({ length: 2001 }, () => ({ texts: [] }))), "2001 bladzijden"],
  ])("%s", async (_, bytes, part) => {
    await expect(readSource(bytes, "stuk")).rejects.toMatchObject({ name: "ImportError", message: expect.stringContaining(part) as unknown });
  });
});
