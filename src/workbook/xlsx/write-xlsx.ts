import type { Book, BookSheet } from "../../model/book";
import { checkBook } from "./check-book";
import { chartPart } from "./write/chart-part";
import { drawingPart } from "./write/drawing-part";
import { PackageParts } from "./write/package-parts";
import { appPart, corePart } from "./write/properties-parts";
import { SharedStrings } from "./write/shared-strings";
import type { SharedLists } from "./write/sheet-data";
import { sheetPart } from "./write/sheet-part";
import { StyleRegistry } from "./write/style-registry";
import { stylesPart } from "./write/styles-part";
import { tablePart } from "./write/table-part";
import { workbookPart } from "./write/workbook-part";

const WORKBOOK = "xl/workbook.xml";

/**
 * Writes a book as an .xlsx file. The same book gives the same bytes.
 * @param options.created the moment that the document's properties name; none when left out.
 * @throws XlsxError "notWritable" when Excel would refuse or repair the file, with the place and the reason.
 */
export async function writeXlsx(book: Book, options: { readonly created?: Date } = {}): Promise<Uint8Array> {
  checkBook(book);
  const parts = new PackageParts();
  parts.relate("", "officeDocument", WORKBOOK);
  parts.relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
  parts.relate("", "extended-properties", "docProps/app.xml");
  parts.add("docProps/core.xml", "core", corePart(book.title, options.created ?? null));
  parts.add("docProps/app.xml", "app", appPart());
  const shared = { strings: new SharedStrings(), styles: new StyleRegistry() };
  const numbers = { table: 0, drawing: 0, chart: 0 };
  const ids = book.sheets.map((sheet, index) => addSheet(parts, sheet, index, index === book.active, shared, numbers));
  parts.add(WORKBOOK, "workbook", workbookPart(book, ids));
  parts.relate(WORKBOOK, "styles", "styles.xml");
  parts.add("xl/styles.xml", "styles", stylesPart(shared.styles));
  parts.relate(WORKBOOK, "sharedStrings", "sharedStrings.xml");
  parts.add("xl/sharedStrings.xml", "sharedStrings", shared.strings.xml());
  return parts.zip();
}

/** The last number given to a part of each kind; parts are numbered over the whole workbook. */
type PartNumbers = Record<"table" | "drawing" | "chart", number>;

/** Adds a sheet with its tables and charts; gives the id by which the workbook refers to it. */
function addSheet(parts: PackageParts, sheet: BookSheet, index: number, shown: boolean, shared: SharedLists, numbers: PartNumbers): string {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const drawing = sheet.charts.length === 0 ? null : addDrawing(parts, path, sheet, numbers);
  const tables = sheet.tables.map((table) => {
    const id = ++numbers.table;
    parts.add(`xl/tables/table${id}.xml`, "table", tablePart(sheet, table, id, shared.styles));
    return parts.relate(path, "table", `../tables/table${id}.xml`);
  });
  parts.add(path, "worksheet", sheetPart(sheet, shown, shared, { drawing, tables }));
  return parts.relate(WORKBOOK, "worksheet", `worksheets/sheet${index + 1}.xml`);
}

function addDrawing(parts: PackageParts, sheetPath: string, sheet: BookSheet, numbers: PartNumbers): string {
  const id = ++numbers.drawing;
  const path = `xl/drawings/drawing${id}.xml`;
  const charts = sheet.charts.map((chart) => {
    const number = ++numbers.chart;
    parts.add(`xl/charts/chart${number}.xml`, "chart", chartPart(sheet, chart));
    return parts.relate(path, "chart", `../charts/chart${number}.xml`);
  });
  parts.add(path, "drawing", drawingPart(sheet.charts, charts));
  return parts.relate(sheetPath, "drawing", `../drawings/drawing${id}.xml`);
}
