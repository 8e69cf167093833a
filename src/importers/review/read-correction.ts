import { cellProblemNl } from "../../model/cell-problem-nl";
import { KOLOMMEN } from "../../model/kolommen";
import { readTableCell } from "../../model/read-table-cell";
import { REQUIRED } from "../../model/required-columns";
import type { CellValue, ReviewedTabel } from "./reviewed-tables";

/** Columns that say where a row comes from: the document's, not the user's. */
const FIXED = new Set(["plaats", "tekstsoort", "herkomst"]);

/** The columns that a user may correct, in the order of the table. */
export function correctableColumns(tabel: ReviewedTabel): readonly string[] {
  return KOLOMMEN[tabel].map(({ naam }) => naam as string).filter((naam) => !FIXED.has(naam));
}

/** What the user typed for a cell, read as its column means it: the value, or a Dutch sentence why that is none. Typed line breaks become blanks. */
export function readCorrection(tabel: ReviewedTabel, column: string, typed: string): { readonly value: CellValue } | { readonly problem: string } {
  const kolom = KOLOMMEN[tabel].find(({ naam }) => naam === column);
  if (!kolom) throw new Error(`${tabel} has no column ${column}`);
  const read = readTableCell(column, kolom.soort, typed.replace(/[\s\u00a0]+/g, " ").trim(), "@");
  if ("problem" in read) return { problem: `Hier staat ${cellProblemNl(read.problem)}.` };
  if (read.value === null && (REQUIRED[tabel] as readonly string[]).includes(column)) return { problem: `Zonder ${column} is dit geen rij. Laat de rij weg als zij niet hoort.` };
  return read;
}
