/** Keeps formulas, names and links right when a sheet or a table is renamed or deleted, as Excel does. Texts within formulas are left alone. */
import type { Book } from "../../../model/book";
import { sheetPrefix } from "./area";

/** Applies `change` to every formula text of the workbook outside its quoted texts. */
function eachFormula(book: Book, change: (formula: string) => string): void {
  const outsideTexts = (formula: string): string =>
    formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 1 ? part : change(part))).join("");
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.formula = outsideTexts(cell.formula);
    for (const table of sheet.tables) for (const column of table.columns) if (column.formula !== null) column.formula = outsideTexts(column.formula);
    for (const format of sheet.conditionalFormats) format.formula = outsideTexts(format.formula);
    for (const name of sheet.names) name.refersTo = outsideTexts(name.refersTo);
  }
  for (const name of book.names) name.refersTo = outsideTexts(name.refersTo);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function prefixPattern(name: string): RegExp {
  const quoted = escaped(`'${name.replaceAll("'", "''")}'!`);
  return new RegExp(`${quoted}|(?<![\\p{L}\\p{N}_.'])${escaped(name)}!`, "giu");
}

export function renameInFormulas(book: Book, from: string, to: string): void {
  const pattern = prefixPattern(from);
  eachFormula(book, (formula) => formula.replace(pattern, sheetPrefix(to).replaceAll("$", "$$$$")));
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.link && cell.link.sheet.toLowerCase() === from.toLowerCase()) cell.link = { ...cell.link, sheet: to };
    }
  }
}

/** Every reference to the sheet becomes #REF!. Links stay as they are: they lead nowhere, in Excel too. */
export function forgetSheet(book: Book, name: string): void {
  const pattern = new RegExp(`(?:${prefixPattern(name).source})\\$?[A-Za-z]{0,3}\\$?\\d*(?::\\$?[A-Za-z]{0,3}\\$?\\d*)?`, "giu");
  eachFormula(book, (formula) => formula.replace(pattern, "#REF!"));
}

export function renameTableInFormulas(book: Book, from: string, to: string): void {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${escaped(from)}(?=\\[)`, "giu");
  eachFormula(book, (formula) => formula.replace(pattern, to.replaceAll("$", "$$$$")));
}
