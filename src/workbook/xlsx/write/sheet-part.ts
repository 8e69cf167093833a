import { cellAddress, rectAddress } from "../../../model/address";
import { keyColumn, keyRow } from "../../../model/book";
import type { BookSheet, BookTable } from "../../../model/book";
import { MAIN, RELATIONSHIPS } from "../namespaces";
import { quotedSheet } from "../sheet-reference";
import { cellsInOrder } from "./cells-in-order";
import { columnsXml } from "./columns";
import { conditionalFormatsXml } from "./conditional-formats-xml";
import { ignoredErrorsXml } from "./ignored-errors";
import { pageSetupXml, rowBreaksXml } from "./page-setup-xml";
import { sheetDataXml } from "./sheet-data";
import type { SharedLists } from "./sheet-data";
import { sheetViewXml } from "./sheet-view-xml";
import { colorXml } from "./style-xml";
import { validationsXml } from "./validations-xml";
import { XML_HEAD, xmlElement } from "./xml-element";

/** Relation ids of the parts that hang on a sheet. */
export interface SheetRelations {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** xl/worksheets/sheetN.xml; the order of the elements is the schema's. @param shown whether the workbook opens on this sheet. */
export function sheetPart(sheet: BookSheet, shown: boolean, shared: SharedLists, relations: SheetRelations): string {
  return XML_HEAD + xmlElement("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, [
    `<sheetPr>${sheet.tabColor === null ? "" : colorXml("tabColor", sheet.tabColor)}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    dimensionXml(sheet),
    sheetViewXml(sheet, shown),
    xmlElement("sheetFormatPr", { defaultRowHeight: 15, outlineLevelCol: sheet.columnGroups.length > 0 ? 1 : undefined }),
    columnsXml(sheet, shared.styles),
    sheetDataXml(sheet, shared, (row, column) => sheet.tables.find((table) => inTable(table, row, column))?.name ?? null),
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    conditionalFormatsXml(sheet.conditionalFormats, shared.styles),
    validationsXml(sheet.validations),
    linksXml(sheet),
    pageSetupXml(sheet.print),
    rowBreaksXml(sheet.print),
    ignoredErrorsXml(sheet),
    relations.drawing === null ? "" : xmlElement("drawing", { "r:id": relations.drawing }),
    tablePartsXml(relations.tables),
  ].join(""));
}

function inTable(table: BookTable, row: number, column: number): boolean {
  return row >= table.top && row <= table.top + table.rowCount && column >= table.left && column < table.left + table.columns.length;
}

function dimensionXml(sheet: BookSheet): string {
  if (sheet.cells.size === 0) return '<dimension ref="A1"/>';
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const key of sheet.cells.keys()) {
    top = Math.min(top, keyRow(key));
    bottom = Math.max(bottom, keyRow(key));
    left = Math.min(left, keyColumn(key));
    right = Math.max(right, keyColumn(key));
  }
  return xmlElement("dimension", { ref: rectAddress({ top, left, bottom, right }) });
}

function linksXml(sheet: BookSheet): string {
  const links: string[] = [];
  for (const [key, { link }] of cellsInOrder(sheet.cells)) {
    if (link) links.push(xmlElement("hyperlink", { ref: cellAddress(keyRow(key), keyColumn(key)), location: `${quotedSheet(link.sheet)}!${link.cell}` }));
  }
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function tablePartsXml(ids: readonly string[]): string {
  return ids.length === 0 ? "" : xmlElement("tableParts", { count: ids.length }, ids.map((id) => xmlElement("tablePart", { "r:id": id })).join(""));
}
