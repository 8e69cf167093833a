import { cellKey, emptySheet } from "../../../model/book";
import type { BookSheet } from "../../../model/book";
import { columnLetters, parseRect } from "../../../model/address";
import { PLAIN } from "../../../model/style";
import { charactersOfWidth } from "../column-width";
import { readReference } from "../sheet-reference";
import type { Losses } from "./losses";
import type { Package } from "./open-package";
import { CellReader } from "./read-cells";
import type { CellSources } from "./read-cells";
import { readColor } from "./read-color";
import { readConditionalFormats } from "./read-conditional-formats";
import { readDrawing } from "./read-drawing";
import { readPart, scanPart } from "./read-part";
import { readPrint } from "./read-print";
import type { FileStyles } from "./read-styles";
import { readTable } from "./read-table";
import { readValidations } from "./read-validations";
import { relationsOf } from "./relations";
import type { PartRelation } from "./relations";
import { SheetVisitor } from "./sheet-visitor";
import { XmlElement } from "./xml-tree";

/** What the sheets of a workbook share. */
export interface SheetSources extends CellSources {
  readonly files: Package;
  readonly tones: FileStyles["tones"];
  readonly theme: readonly string[];
}

/** Reads a worksheet part; names and print area come from the workbook. */
export function readSheet(path: string, name: string, visible: boolean, sources: SheetSources, losses: Losses): BookSheet {
  const sheet = { ...emptySheet(name), visible };
  const visitor = new SheetVisitor(new CellReader(sheet, sources, losses));
  scanPart(sources.files, path, visitor);
  const root = visitor.root ?? new XmlElement("worksheet", {});
  const relations = relationsOf(sources.files, path);
  sheet.tabColor = readColor(root.at("sheetPr", "tabColor"), sources.theme);
  readView(root, sheet);
  readColumns(root, sheet);
  sheet.protected = root.child("sheetProtection")?.flag("sheet") ?? false;
  sheet.conditionalFormats = readConditionalFormats(root, name, sources.tones, losses);
  sheet.validations = readValidations(root, name, losses);
  sheet.print = readPrint(root);
  readLinks(root, sheet, losses);
  sheet.tables = ofKind(relations, "table").flatMap((table) => readTable(readPart(sources.files, table.path), name, losses) ?? []);
  sheet.charts = ofKind(relations, "drawing").flatMap((drawing) => readDrawing(sources.files, drawing.path, name, losses));
  listLosses(root, relations, name, losses);
  return sheet;
}

const ofKind = (relations: readonly PartRelation[], kind: string): readonly PartRelation[] => relations.filter((relation) => relation.kind === kind);

function readView(root: XmlElement, sheet: BookSheet): void {
  const view = root.at("sheetViews", "sheetView");
  sheet.gridlines = view?.flag("showGridLines", true) ?? true;
  const pane = view?.child("pane");
  if (pane?.attribute("state")?.startsWith("frozen")) sheet.freeze = { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
}

/** Neighbours with an outline are one group; a deeper level is read as part of the first. */
function readGroups(root: XmlElement): string[] {
  const groups: { first: number; last: number }[] = [];
  for (const column of root.child("cols")?.all("col") ?? []) {
    if ((column.number("outlineLevel") ?? 0) === 0) continue;
    const first = column.number("min") ?? 1;
    const last = column.number("max") ?? first;
    const before = groups.at(-1);
    if (before?.last === first - 1) before.last = last;
    else groups.push({ first, last });
  }
  return groups.map(({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`);
}

function readColumns(root: XmlElement, sheet: BookSheet): void {
  sheet.columnGroups = readGroups(root);
  for (const column of root.child("cols")?.all("col") ?? []) {
    const hidden = column.flag("hidden");
    const width = column.number("width");
    if (!hidden && (width === null || !column.flag("customWidth"))) continue;
    const last = Math.min(column.number("max") ?? 0, 16_384);
    for (let number = column.number("min") ?? 1; number <= last; number++) sheet.columnWidths.set(number, hidden ? 0 : charactersOfWidth(width ?? 0));
  }
}

/** Jumps within the workbook; others are listed as lost. */
function readLinks(root: XmlElement, sheet: BookSheet, losses: Losses): void {
  for (const link of root.child("hyperlinks")?.all("hyperlink") ?? []) {
    const target = readReference(link.attribute("location") ?? "");
    const place = parseRect(link.attribute("ref") ?? "");
    if (!target || !place || link.attribute("id") !== undefined) {
      losses.add("een koppeling naar buiten de werkmap of naar een naam", sheet.name);
      continue;
    }
    const key = cellKey(place.top, place.left);
    const cell = sheet.cells.get(key) ?? { value: null, formula: null, style: PLAIN, link: null };
    sheet.cells.set(key, { ...cell, link: { sheet: target.sheet, cell: target.range } });
  }
}

/** Elements and parts of a sheet that a Book has no place for. */
const LOST_ELEMENTS: readonly (readonly [string, string])[] = [
  ["mergeCells", "samengevoegde cellen"], ["autoFilter", "een filter buiten een tabel"], ["legacyDrawing", "opmerkingen of besturingselementen"],
  ["oleObjects", "ingesloten objecten"], ["colBreaks", "pagina-einden tussen kolommen"], ["picture", "een achtergrondafbeelding"],
];

function listLosses(root: XmlElement, relations: readonly PartRelation[], name: string, losses: Losses): void {
  for (const [element, what] of LOST_ELEMENTS) if (root.child(element)) losses.add(what, name);
  if (ofKind(relations, "pivotTable").length > 0) losses.add("een draaitabel; haar waarden blijven staan", name);
  for (const extension of root.child("extLst")?.all("ext") ?? []) {
    if (extension.child("dataValidations")) losses.add("een invoerregel van een soort die hier niet bestaat", name);
    if (extension.child("conditionalFormattings")) losses.add("een voorwaardelijke opmaak van een soort die hier niet bestaat", name);
    if (extension.child("sparklineGroups")) losses.add("sparklines", name);
  }
}
