/** Word files as they come from people: changes still tracked, footnotes, remarks, merged cells, signs of a symbol font. */
import { importDocument } from "../../src/importers/import-document";
import { docxLines } from "../../src/importers/formats/docx/docx-lines";
import type { ImportResult } from "../../src/importers/import-result";
import { paragraph, smallDocx, table } from "./small-docx";

const told = ({ bevindingen }: ImportResult, code: string): readonly string[] => bevindingen.filter((one) => one.code === code).map(({ melding }) => melding);
const cell = (text: string): string => paragraph(text);
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const added = (text: string): string => `<w:ins w:id="2">${run(text)}</w:ins>`;

const HEAD = [cell("Functie"), cell("Schaal"), cell("Formatie")];
const rows = async (body: string, footnotes: readonly string[] = []): Promise<ImportResult> => importDocument(smallDocx(body, "", "", footnotes), "lijst.docx");
const functies = ({ kader }: ImportResult): readonly unknown[] => (kader.tabellen.Functies ?? []).map(({ functie, schaal, formatie }) => [functie, schaal, formatie]);

test("a scale under a tracked change is the new one, and that is told", async () => {
  const result = await rows(table([HEAD, [cell("Molenaar"), `<w:p>${gone("9")}${added("10")}</w:p>`, cell("1,0")], [cell("Bakker"), cell("7"), `<w:p>${run("1,")}${gone("5")}${added("25")}</w:p>`]]));
  expect(functies(result)).toEqual([["Molenaar", "10", 1], ["Bakker", "7", 1.25]]);
  expect(told(result, "bijgehouden-wijzigingen")[0]).toContain("nog niet zijn aanvaard of verworpen");
});

test("a file without any of these has no remark", async () => {
  const result = await rows(table([HEAD, [cell("Molenaar"), cell("10"), cell("1,0")]]));
  expect(["bijgehouden-wijzigingen", "voetnoten", "opmerkingen-in-document", "verborgen-tekst"].flatMap((code) => told(result, code))).toEqual([]);
});

test("footnotes are told with their text, remarks in the margin with their number, hidden text as such", async () => {
  const marked = '<w:p><w:r><w:t>Bakker</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>';
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>2,0</w:t></w:r></w:p>';
  const result = await rows(table([HEAD, [marked, cell("7"), cell("1,5")], [cell("Knecht"), cell("4"), hidden]]), ["", "Schaal 8 tot en met 2026."]);
  expect(functies(result)).toEqual([["Bakker", "7", 1.5], ["Knecht", "4", 2]]);
  expect(told(result, "voetnoten")).toEqual(['Het document heeft een voetnoot; die staat in geen tabel: "Schaal 8 tot en met 2026.".']);
  expect(told(result, "opmerkingen-in-document")[0]).toContain("een opmerking in de kantlijn");
  expect(told(result, "verborgen-tekst")).toHaveLength(1);
});

test("cells merged over columns and rows that begin further to the right keep their columns", async () => {
  const wide = (span: number, text: string): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const plain = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${["Afdeling", "Functie", "Schaal", "Fte"].map(plain).join("")}</w:tr><w:tr>${wide(4, "Molen")}</w:tr><w:tr>${["Bedrijf", "Molenaar", "10", "1,0"].map(plain).join("")}</w:tr>`
    + `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${["Knecht", "4", "2,5"].map(plain).join("")}</w:tr><w:tr>${wide(3, "Totaal")}${plain("3,5")}</w:tr></w:tbl>`;
  const result = await rows(body);
  expect(functies(result)).toEqual([["Molenaar", "10", 1], ["Knecht", "4", 2.5]]);
  expect(result.kader.totaleFormatie?.fte).toBe(3.5);
});

test("a sign of a symbol font is kept", async () => {
  const { lines } = await docxLines(smallDocx('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:t xml:space="preserve"> wat hij doet</w:t></w:r></w:p>'));
  expect(lines.map(({ bullet, text }) => [bullet, text])).toEqual([["\uf0fc", "wat hij doet"]]);
});
