/** Says in sentences in what two workbooks differ, in everything a plan can ask for. The values of formulas are left to a calculation. */
import { cellAddress, parseRect, rectAddress } from "../../src/model/address";
import { keyColumn, keyRow, type Book, type BookCell, type BookSheet } from "../../src/model/book";

export function differences(one: Book, other: Book): readonly string[] {
  const names = (book: Book): string[] => book.sheets.map((sheet) => sheet.name);
  const found = [...differ("sheets", names(one), names(other)), ...differ("names of the workbook", sortedNames(one.names), sortedNames(other.names))];
  for (const sheet of one.sheets) {
    const twin = other.sheets.find((candidate) => candidate.name === sheet.name);
    if (twin) found.push(...sheetDifferences(sheet, twin));
  }
  return found;
}

function sheetDifferences(one: BookSheet, other: BookSheet): readonly string[] {
  const part = (what: string, read: (sheet: BookSheet) => unknown): readonly string[] => differ(`${one.name}: ${what}`, read(one), read(other));
  return [
    ...part("visible", (sheet) => sheet.visible),
    ...part("tab colour", (sheet) => sheet.tabColor),
    ...part("grid lines", (sheet) => sheet.gridlines),
    ...part("protected", (sheet) => sheet.protected),
    ...part("column widths", (sheet) => [...sheet.columnWidths].sort(([a], [b]) => a - b)),
    ...part("column groups", (sheet) => sheet.columnGroups),
    ...part("row heights", (sheet) => [...sheet.rowHeights].sort(([a], [b]) => a - b)),
    ...part("tables", (sheet) => sheet.tables),
    ...part("validations", (sheet) => sorted(sheet.validations.map((validation) => ({ ...validation, range: plainRange(validation.range) })))),
    ...part("conditional formats", (sheet) => sorted(sheet.conditionalFormats.map((format) => ({ ...format, range: plainRange(format.range) })))),
    // Office.js has no alt text for charts: the same sentence stands in a cell, which is compared as a cell.
    ...part("charts", (sheet) => sheet.charts.map((chart) => ({ ...chart, altText: null }))),
    ...part("freeze", (sheet) => sheet.freeze),
    ...part("print set-up", (sheet) => sheet.print),
    ...part("names", (sheet) => sortedNames(sheet.names)),
    ...cellDifferences(one, other),
  ];
}

function cellDifferences(one: BookSheet, other: BookSheet): readonly string[] {
  const keys = [...new Set([...one.cells.keys(), ...other.cells.keys()])].sort((a, b) => a - b);
  return keys.flatMap((key) => differ(`${one.name}!${cellAddress(keyRow(key), keyColumn(key))}`, cellPart(one.cells.get(key)), cellPart(other.cells.get(key))));
}

/** A cell without content and look is no cell. */
function cellPart(cell: BookCell | undefined): unknown {
  if (!cell) return null;
  return { content: cell.formula ?? cell.value, isFormula: cell.formula !== null, style: cell.style, link: cell.link };
}

function plainRange(range: string): string {
  return range.split(",").map((part) => {
    const rect = parseRect(part);
    return rect ? rectAddress(rect) : part;
  }).sort().join(",");
}

function sorted(items: readonly unknown[]): readonly string[] {
  return items.map(stable).sort();
}

function sortedNames(names: Book["names"]): readonly string[] {
  return names.map(({ name, refersTo, hidden }) => `${name} ${refersTo} ${hidden ? "hidden" : "shown"}`).sort();
}

function differ(what: string, one: unknown, other: unknown): readonly string[] {
  const [left, right] = [stable(one), stable(other)];
  return left === right ? [] : [`${what}: ${left} is not ${right}`];
}

/** JSON with the keys in order, so that two objects written in another order are the same. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === "object" && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  ) ?? "undefined";
}
