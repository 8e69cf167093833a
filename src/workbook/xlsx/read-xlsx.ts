import type { Book } from "../../model/book";
import { unescapeText } from "./read/escaped-text";
import { Losses } from "./read/losses";
import { openPackage } from "./read/open-package";
import type { Package } from "./read/open-package";
import { readNames } from "./read/read-names";
import { readPart } from "./read/read-part";
import { readSheet } from "./read/read-sheet";
import type { SheetSources } from "./read/read-sheet";
import { readThemeColors } from "./read/read-color";
import { readStrings } from "./read/read-strings";
import { readStyles } from "./read/read-styles";
import { relationsOf } from "./read/relations";
import type { PartRelation } from "./read/relations";
import type { XmlElement } from "./read/xml-tree";
import { XlsxError } from "./xlsx-error";

/** A file as a book, and what the file holds that a book has no place for: Dutch sentences, empty when nothing was lost. */
export interface ReadWorkbook {
  readonly book: Book;
  readonly notKept: readonly string[];
}

/** Reads an .xlsx file, ours or another's. @throws XlsxError with a sentence for the user */
export async function readXlsx(bytes: Uint8Array): Promise<Book> {
  return (await readXlsxWithLosses(bytes)).book;
}

/** As readXlsx, with the list of what was not kept. @throws XlsxError with a sentence for the user */
export async function readXlsxWithLosses(bytes: Uint8Array): Promise<ReadWorkbook> {
  const files = openPackage(bytes, "Excel-werkmap");
  const path = workbookPath(files);
  const workbook = readPart(files, path);
  const relations = relationsOf(files, path);
  const losses = new Losses();
  const sources = readSources(files, workbook, relations, losses);
  const book: Book = { title: readTitle(files), sheets: [], names: [], active: 0 };
  const sheetAt = (workbook.child("sheets")?.all("sheet") ?? []).map((element) => addSheet(book, element, relations, sources, losses));
  if (book.sheets.length === 0) throw new XlsxError("damaged", "Deze Excel-werkmap heeft geen werkbladen.");
  readNames(workbook, book, sheetAt, losses);
  const active = sheetAt[workbook.at("bookViews", "workbookView")?.number("activeTab") ?? 0] ?? 0;
  book.active = book.sheets[active]?.visible ? active : Math.max(0, book.sheets.findIndex(({ visible }) => visible));
  if (files.paths.some((file) => file.startsWith("xl/externalLinks/"))) losses.add("verwijzingen naar andere werkmappen rekenen hier niet");
  return { book, notKept: losses.sentences };
}

/** The main part; a sentence for what only looks like a workbook. */
function workbookPath(files: Package): string {
  const main = relationsOf(files, "").find(({ kind }) => kind === "officeDocument")?.path ?? "";
  if (files.has(main) && readPart(files, main).name === "workbook") return main;
  if (files.text("mimetype")?.includes("opendocument")) {
    throw new XlsxError("notXlsx", "Dit bestand is van LibreOffice of OpenOffice (.ods). Sla het op als Excel-werkmap (.xlsx) en probeer het opnieuw.");
  }
  if (main.endsWith(".bin")) throw new XlsxError("notXlsx", "Dit is een binaire werkmap (.xlsb). Sla haar op als Excel-werkmap (.xlsx) en probeer het opnieuw.");
  if (main !== "" && !files.has(main)) throw new XlsxError("damaged", `Deze Excel-werkmap is beschadigd: het onderdeel ${main} ontbreekt.`);
  throw new XlsxError("notXlsx", "Dit bestand is geen Excel-werkmap.");
}

function readSources(files: Package, workbook: XmlElement, relations: readonly PartRelation[], losses: Losses): SheetSources {
  const part = (kind: string): XmlElement | null => {
    const path = relations.find((relation) => relation.kind === kind)?.path;
    return path === undefined || !files.has(path) ? null : readPart(files, path);
  };
  const theme = readThemeColors(part("theme"));
  const styles = readStyles(part("styles"), theme);
  const strings = part("sharedStrings");
  return {
    files, theme, styles: styles.cells, tones: styles.tones, strings: strings === null ? [] : readStrings(strings, losses),
    from1904: workbook.child("workbookPr")?.flag("date1904") ?? false,
  };
}

/** Adds a worksheet; gives its place in the book, or null for a sheet that holds no cells (a chart or a macro). */
function addSheet(book: Book, element: XmlElement, relations: readonly PartRelation[], sources: SheetSources, losses: Losses): number | null {
  const name = unescapeText(element.attribute("name") ?? "");
  const relation = relations.find(({ id }) => id === element.attribute("id"));
  if (relation?.kind !== "worksheet") {
    losses.add(`het blad "${name}" is geen werkblad`);
    return null;
  }
  const state = element.attribute("state") ?? "visible";
  book.sheets.push(readSheet(relation.path, name, state === "visible", sources, losses));
  return book.sheets.length - 1;
}

function readTitle(files: Package): string {
  const path = relationsOf(files, "").find(({ kind }) => kind === "core-properties")?.path;
  return path === undefined || !files.has(path) ? "" : readPart(files, path).child("title")?.text ?? "";
}
