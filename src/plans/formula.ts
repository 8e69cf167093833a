/** Pieces of formula text: references to Excel Tables and criteria, in the forms that Excel 2016 and LibreOffice both calculate. */
import { cellAddress } from "../model/address";

/** Characters that structured references escape with an apostrophe (Microsoft: "Using structured references"). */
const SPECIAL = /['#[\]@]/g;

/** "Ommen_Functies[schaal]": the data of a column. */
export function columnOf(table: string, column: string): string {
  return `${table}[${column.replace(SPECIAL, "'$&")}]`;
}

/** "Ommen_Functies[[#Headers],[schaal]]": the header cell of a column. */
export function headerOf(table: string, column: string): string {
  return `${table}[[#Headers],[${column.replace(SPECIAL, "'$&")}]]`;
}

/** A text in a formula, quotes doubled. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** "$B5" (column fixed), "B$5" (row fixed), "$B$5". */
export function fixedColumn(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

export function fixedRow(row: number, column: number): string {
  return cellAddress(row, column).replace(/(\d+)$/, "$$$1");
}

export function fixed(row: number, column: number): string {
  return `$${fixedRow(row, column)}`;
}

/**
 * A cell as criterion of SUMIFS, COUNTIFS or MATCH. These functions read *, ? and ~ as wildcards and a leading <, > or = as a comparison;
 * a name with such a character ("Klantgerichtheid***") is therefore escaped in the formula. Others stay the plain address.
 * @param content what stands in the cell now; a later change to a name with wildcards is caught at the next "Vernieuwen".
 */
export function criterion(address: string, content: string): string {
  const escaped = /[~*?]/.test(content) ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${address},"~","~~"),"*","~*"),"?","~?")` : address;
  return /^[<>=]/.test(content) ? `"="&${escaped}` : escaped;
}
