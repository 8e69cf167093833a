import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../../model/address";
import { formulaTokens } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/**
 * A formula as it reads some rows down and columns right: relative references move, references with $ stay. A file writes a formula
 * that was filled over cells once (a shared formula).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => shiftToken(token, tokens[index - 1], tokens[index + 1], rows, columns)).join("");
}

function shiftToken(token: FormulaToken, before: FormulaToken | undefined, after: FormulaToken | undefined, rows: number, columns: number): string {
  if ((token.kind !== "name" && token.kind !== "number") || after?.text.startsWith("(") || after?.text.startsWith("!")) return token.text;
  const cell = CELL.exec(token.text);
  if (cell) return shiftColumn(cell[1], cell[2], columns) + shiftRow(cell[3], cell[4], rows);
  // A:A and 1:1 are references only with a colon beside them; else they are a name or a number.
  if (after?.text !== ":" && before?.text !== ":") return token.text;
  const column = COLUMN.exec(token.text);
  if (column) return shiftColumn(column[1], column[2], columns);
  const row = ROW.exec(token.text);
  return row ? shiftRow(row[1], row[2], rows) : token.text;
}

function shiftColumn(dollar = "", letters = "", by = 0): string {
  if (dollar) return dollar + letters;
  return columnLetters(wrap(columnNumber(letters) + by, MAX_COLUMN));
}

function shiftRow(dollar = "", row = "", by = 0): string {
  return dollar ? dollar + row : String(wrap(Number(row) + by, MAX_ROW));
}

/** Off one edge of the sheet, on at the other, as Excel counts. */
const wrap = (place: number, size: number): number => ((((place - 1) % size) + size) % size) + 1;
