import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { cellAddress } from "../../src/model/address";
import { parseCsv } from "./csv";
import { convert } from "./libreoffice";

/**
 * - shown: as a reader sees a cell, in its number format ("9.8889", "50.0%")
 * - values: with all digits
 */
export type CellForm = "shown" | "values";

/** Semicolons, quotes, UTF-8, every sheet; the ninth token says whether number formats are followed (LibreOffice, CSV filter). */
const csvFilter = (form: CellForm): string => `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,${String(form === "shown")},false,false,-1`;

/** Sheet name -> rows of cells; an empty cell is "". Numbers with a point, as in English. */
export type ShownSheets = Map<string, string[][]>;

/** What LibreOffice shows after recalculating every formula of a workbook, whatever values the file brings. */
export async function recalculate(file: string, form: CellForm = "shown"): Promise<ShownSheets> {
  const [sheets] = await recalculateAll([file], form);
  if (!sheets) throw new Error(`${file} was not recalculated`);
  return sheets;
}

/** As recalculate, for several files in one run. Their names must differ. */
export async function recalculateAll(files: readonly string[], form: CellForm = "shown"): Promise<ShownSheets[]> {
  const outDir = await mkdtemp(join(tmpdir(), "functieboek-csv-"));
  try {
    const printed = await convert(files, csvFilter(form), outDir);
    const written = [...printed.matchAll(/^Writing sheet (.*) -> (.*)$/gm)].map(([, sheet = "", path = ""]) => ({ sheet, path }));
    return await Promise.all(files.map(async (file) => {
      const stem = `${basename(file).replace(/\.[^.]*$/, "")}-`;
      const own = written.filter(({ path, sheet }) => basename(path) === `${stem}${sheet}.csv`);
      if (own.length === 0) throw new Error(`LibreOffice wrote no sheet of ${file}:\n${printed}`);
      return new Map(await Promise.all(own.map(async ({ sheet, path }) => [sheet, parseCsv(await readFile(path, "utf8"))] as const)));
    }));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** The cells that show an error, as "Blad!B5: #N/A". LibreOffice has codes of its own too (Err:504). */
export function errorCells(sheets: ShownSheets): string[] {
  return [...sheets].flatMap(([sheet, rows]) => rows.flatMap((row, down) => row.flatMap((cell, along) =>
    (/^(?:#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)|Err:\d+)$/.test(cell) ? [`${sheet}!${cellAddress(down + 1, along + 1)}: ${cell}`] : []))));
}
