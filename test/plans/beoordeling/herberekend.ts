/** A plan as a file with wrong values behind its formulas, calculated by LibreOffice: what differs from the values that the plan brings. */
import { writeFileSync } from "node:fs";
import { cellAddress } from "../../../src/model/address";
import { keyColumn, keyRow, type Book } from "../../../src/model/book";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { excelSerial } from "../../../src/rules/datum/excel-datum";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { errorCells, recalculate, type ShownSheets } from "../../system/recalculate";
import { poison } from "../../workbook/frameworks/edit-book";

export interface Herberekend {
  readonly shown: ShownSheets;
  readonly errors: readonly string[];
  /** "Blad!A1: planned is not calculated". */
  readonly differences: readonly string[];
}

export async function herberekend(plan: WorkbookPlan, file: string): Promise<Herberekend> {
  const book = bookOfPlan(plan);
  writeFileSync(file, await writeXlsx(poison(structuredClone(book))));
  const shown = await recalculate(file, "values");
  return { shown, errors: errorCells(shown), differences: differencesOf(book, shown) };
}

function differencesOf(book: Book, shown: ShownSheets): readonly string[] {
  return book.sheets.flatMap((sheet) => [...sheet.cells].flatMap(([key, cell]) => {
    if (cell.formula === null) return [];
    const said = shown.get(sheet.name)?.[keyRow(key) - 1]?.[keyColumn(key) - 1] ?? "";
    const planned = cell.value === null ? "" : String(cell.value);
    const isSame = typeof cell.value === "number" ? Math.abs(numberOf(said) - cell.value) < 1e-9 : said === planned;
    return isSame ? [] : [`${sheet.name}!${cellAddress(keyRow(key), keyColumn(key))}: ${planned} is not ${said}`];
  }));
}

/** LibreOffice shows a date as month/day/year. */
function numberOf(text: string): number {
  const date = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/.exec(text);
  return date ? excelSerial(`${date[3] ?? ""}-${date[1] ?? ""}-${date[2] ?? ""}`) : text === "" ? Number.NaN : Number(text);
}
