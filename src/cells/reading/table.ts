/** A table in a range: a header row, columns found by name in any order, other columns ignored. */
import { matchKey } from "../../rules/match-key";
import { CellProblem, wrong } from "../answer";
import { listed, quoted } from "../sentence";
import { cellContent, type Content } from "./cell-content";
import type { CellRange } from "./cell-range";

export interface Table<Column extends string> {
  /** Row numbers of the range (the header is 1) of the rows that hold something in one of the columns. */
  readonly rows: readonly number[];
  content(row: number, column: Column): Content;
}

/** @returns what is wrong with the header when a required column is not there, or stands there twice */
export function readTable<Required extends string, Optional extends string = never>(
  range: CellRange,
  naam: string,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Table<Required | Optional> | CellProblem {
  const header = (range.cells[0] ?? []).map((raw) => {
    const content = cellContent(raw);
    return typeof content === "string" ? matchKey(content) : null;
  });
  const places = new Map<string, number>();
  for (const column of [...required, ...optional]) {
    const key = matchKey(column);
    const at = header.indexOf(key);
    if (at >= 0 && header.includes(key, at + 1)) return wrong(`${naam}: de kolom ${column} staat er meer dan eens`);
    if (at >= 0) places.set(column, at);
  }
  const missing = required.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const found = header.filter((key) => key !== null);
    const seen = found.length > 0 ? `gevonden: ${listed(found.map((key) => quoted(key)), "en")}` : "de eerste rij bevat geen koppen";
    return wrong(`${naam}: de eerste rij moet koppen hebben, met kolom ${listed(missing, "en")} (${seen}); geef een tabel met [#Alles]`);
  }
  const content = (row: number, column: Required | Optional): Content => {
    const at = places.get(column);
    return at === undefined ? null : cellContent(range.cells[row - 1]?.[at]);
  };
  const columns = [...required, ...optional];
  const rows: number[] = [];
  for (let row = 2; row <= range.rows; row++) if (columns.some((column) => content(row, column) !== null)) rows.push(row);
  return { rows, content };
}

/** The problem of a cell of a table, saying where it stands. */
export function tableProblem(naam: string, row: number, column: string, problem: CellProblem | string): CellProblem {
  const reason = problem instanceof CellProblem ? problem.reason : problem;
  return new CellProblem(problem instanceof CellProblem ? problem.code : "#VALUE!", `${naam}, rij ${row}, kolom ${column}: ${reason}`);
}
