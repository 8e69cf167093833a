import { cellAddress } from "../../../src/model/address";
import { keyColumn, keyRow, type Book } from "../../../src/model/book";
import type { ShownSheets } from "../../system/recalculate";

/** The formula cells that LibreOffice calculates to something else than the generator planned, and how many formulas there are. */
export function compareWithPlanned(book: Book, shown: ShownSheets): { readonly wrong: readonly string[]; readonly formulas: number } {
  const wrong: string[] = [];
  let formulas = 0;
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      formulas++;
      const found = shown.get(sheet.name)?.[keyRow(key) - 1]?.[keyColumn(key) - 1] ?? "";
      if (!agrees(found, cell.value)) wrong.push(`${sheet.name}!${cellAddress(keyRow(key), keyColumn(key))}: planned ${String(cell.value)}, calculated ${found}`);
    }
  }
  return { wrong, formulas };
}

/** A number to what its format shows; 0 may show as nothing or a dash, a share as percent. */
function agrees(found: string, planned: unknown): boolean {
  if (typeof planned !== "number") return found === String(planned ?? "");
  if (found === "" || found === "–") return Math.abs(planned) < 0.00005;
  const plain = found.replaceAll(",", "");
  const digits = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0;
  return Math.abs(Number(plain.replace("%", "")) - (plain.endsWith("%") ? planned * 100 : planned)) <= 0.5 * 10 ** -digits + 1e-9;
}
