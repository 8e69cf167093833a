import { cellAddress, MAX_COLUMN, MAX_ROW, parseRect } from "../../model/address";
import { keyColumn, keyRow } from "../../model/book";
import type { Book, BookCell, BookSheet } from "../../model/book";
import type { ValidationPlan } from "../../model/workbook-plan";
import { checkTables } from "./check-tables";
import { illegalName } from "./legal-names";
import { XlsxError } from "./xlsx-error";

/** What Excel allows (Excel specifications and limits). */
const MOST = { text: 32_767, formula: 8_192, list: 255, promptTitle: 32, prompt: 255, errorTitle: 32, error: 225, width: 255, height: 409 } as const;

/** @throws XlsxError "notWritable" on anything for which Excel would refuse or repair the file; the message names the place. */
export function checkBook(book: Book): void {
  const shown = book.sheets[book.active];
  if (!shown?.visible) refuse("De werkmap", "het blad waarop zij opent bestaat niet of is verborgen");
  checkUnique(book.sheets.map(({ name }) => name), "De werkmap", "bladnaam");
  checkTables(book);
  checkNames(book.names, "De werkmap");
  for (const sheet of book.sheets) checkSheet(sheet, book);
}

function checkSheet(sheet: BookSheet, book: Book): void {
  const place = `Blad "${sheet.name}"`;
  if (illegalSheetName(sheet.name)) refuse(place, "de naam is leeg, langer dan 31 tekens, of heeft een teken dat niet mag");
  checkNames(sheet.names, place);
  for (const [key, cell] of sheet.cells) checkCell(cell, key, place);
  for (const width of sheet.columnWidths.values()) if (!(width >= 0 && width <= MOST.width)) refuse(place, `een kolombreedte van ${width} kan niet`);
  for (const height of sheet.rowHeights.values()) if (!(height >= 0 && height <= MOST.height)) refuse(place, `een rijhoogte van ${height} kan niet`);
  for (const validation of sheet.validations) checkValidation(validation, sheet, book, place);
  for (const format of sheet.conditionalFormats) checkRange(format.range, place);
  for (const chart of sheet.charts) {
    for (const range of [chart.categories, chart.from, chart.to, ...chart.series.map(({ values }) => values)]) checkRange(range, `${place}, grafiek "${chart.name}"`);
    if (chart.series.length === 0) refuse(place, `grafiek "${chart.name}" heeft geen reeks`);
  }
  const { area, titleRows, titleColumns } = sheet.print;
  if (area !== null && !/^[A-Z]+:[A-Z]+$/.test(area)) checkRange(area, place);
  if (titleRows !== null && !/^[0-9]+:[0-9]+$/.test(titleRows)) refuse(place, `"${titleRows}" zijn geen rijen`);
  if (titleColumns !== null && !/^[A-Z]+:[A-Z]+$/.test(titleColumns)) refuse(place, `"${titleColumns}" zijn geen kolommen`);
}

function checkCell(cell: BookCell, key: number, sheet: string): void {
  const [row, column] = [keyRow(key), keyColumn(key)];
  const place = `${sheet}, cel ${cellAddress(row, column)}`;
  if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) refuse(place, "de cel ligt buiten het blad");
  if (typeof cell.value === "number" && !Number.isFinite(cell.value)) refuse(place, "de waarde is geen getal");
  if (typeof cell.value === "string" && cell.value.length > MOST.text) refuse(place, "de tekst is langer dan de 32.767 tekens die Excel toelaat");
  if (cell.formula !== null && !/^=\s*\S/.test(cell.formula)) refuse(place, "de formule is leeg");
  if (cell.formula !== null && cell.formula.length > MOST.formula) refuse(place, "de formule is langer dan de 8.192 tekens die Excel toelaat");
}

function checkValidation(validation: ValidationPlan, sheet: BookSheet, book: Book, sheetPlace: string): void {
  const place = `${sheetPlace}, invoerregel van ${validation.range}`;
  checkRange(validation.range, place);
  const { allow, prompt, error } = validation;
  if (allow.kind === "list") {
    if (allow.items.length === 0 || allow.items.some((item) => item === "" || item.includes(","))) refuse(place, "een keuze is leeg of bevat een komma; gebruik een naam over cellen");
    if (allow.items.join(",").length > MOST.list) refuse(place, "de keuzes zijn samen langer dan de 255 tekens die Excel toelaat; gebruik een naam over cellen");
  }
  if (allow.kind === "listName" && ![...book.names, ...sheet.names].some(({ name }) => same(name, allow.name))) refuse(place, `de naam "${allow.name}" bestaat niet`);
  if (allow.kind === "decimal" && !Number.isFinite(allow.min + (allow.max ?? 0))) refuse(place, "een grens is geen getal");
  if (prompt && (prompt.title.length > MOST.promptTitle || prompt.message.length > MOST.prompt)) refuse(place, "de toelichting is langer dan 32 (titel) of 255 tekens");
  if (error && (error.title.length > MOST.errorTitle || error.message.length > MOST.error)) refuse(place, "de melding is langer dan 32 (titel) of 225 tekens");
}

function checkNames(names: BookSheet["names"], place: string): void {
  checkUnique(names.map(({ name }) => name), place, "naam");
  for (const { name, refersTo } of names) {
    if (illegalName(name)) refuse(place, `"${name}" kan in Excel geen naam zijn`);
    if (!/^=\s*\S/.test(refersTo)) refuse(place, `de naam "${name}" verwijst nergens naar`);
  }
}

function checkUnique(names: readonly string[], place: string, what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) refuse(place, `de ${what} "${name}" komt twee keer voor`);
    seen.add(name.toLowerCase());
  }
}

function checkRange(range: string, place: string): void {
  if (!parseRect(range)) refuse(place, `"${range}" is geen bereik van cellen`);
}

/** As Excel: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not "History". */
function illegalSheetName(name: string): boolean {
  return name.trim() === "" || name.length > 31 || /[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name) || same(name, "History");
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function refuse(place: string, reason: string): never {
  throw new XlsxError("notWritable", `${place}: ${reason}.`);
}
