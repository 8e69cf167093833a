import type { Book, BookName, BookSheet } from "../../../model/book";
import { toFileFormula } from "../file-formula";
import { MAIN, RELATIONSHIPS } from "../namespaces";
import { absoluteAddress, quotedSheet } from "../sheet-reference";
import { XML_HEAD, xmlElement } from "./xml-element";
import { xmlText } from "./xml-text";

/** xl/workbook.xml: sheets, names, print areas. @param ids relation ids of the sheets, in order. */
export function workbookPart(book: Book, ids: readonly string[]): string {
  const sheets = book.sheets.map((sheet, index) =>
    xmlElement("sheet", { name: sheet.name, sheetId: index + 1, state: sheet.visible ? undefined : "hidden", "r:id": ids[index] }));
  const names = [...book.names.map((name) => nameXml(name, undefined)), ...book.sheets.flatMap(sheetNames)];
  return XML_HEAD + xmlElement("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, [
    '<workbookPr defaultThemeVersion="124226"/>',
    `<bookViews>${xmlElement("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000, activeTab: book.active })}</bookViews>`,
    `<sheets>${sheets.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    // The cached values are right when we write them; a program that trusts none of them calculates all the same.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  ].join(""));
}

function sheetNames(sheet: BookSheet, index: number): string[] {
  const { area, titleRows, titleColumns } = sheet.print;
  const titles = [titleColumns, titleRows].flatMap((range) => (range === null ? [] : [`${quotedSheet(sheet.name)}!${dollars(range)}`]));
  return [
    ...(area === null ? [] : [definedName({ name: "_xlnm.Print_Area", localSheetId: index }, /\d/.test(area) ? absoluteAddress(sheet.name, area) : `${quotedSheet(sheet.name)}!${dollars(area)}`)]),
    ...(titles.length === 0 ? [] : [definedName({ name: "_xlnm.Print_Titles", localSheetId: index }, titles.join(","))]),
    ...sheet.names.map((name) => nameXml(name, index)),
  ];
}

/** "A:B" -> "$A:$B", "1:5" -> "$1:$5". */
function dollars(lines: string): string {
  return lines.replace(/[A-Z0-9]+/gi, "$$$&");
}

function nameXml({ name, refersTo, hidden }: BookName, localSheetId: number | undefined): string {
  return definedName({ name, localSheetId, hidden: hidden || undefined }, toFileFormula(refersTo, null));
}

function definedName(attributes: { name: string; localSheetId: number | undefined; hidden?: true | undefined }, text: string): string {
  return xmlElement("definedName", attributes, xmlText(text));
}
