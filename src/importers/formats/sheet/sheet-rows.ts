import { keyColumn, keyRow, type BookCell } from "../../../model/book";
import type { CellValue } from "../../../model/workbook-plan";
import { ImportError } from "../../import-error";
import { decodeText } from "../txt/decode";
import { csvRows } from "./csv-rows";
import { dateText } from "./date-text";
import { openBook } from "./open-book";

export interface SheetRows {
  /** Tab name; null for a .csv file. */
  readonly blad: string | null;
  /** From row 1 and column A; rows may differ in length. Dates are text, dd-mm-jjjj; an error cell is the text of its error. */
  readonly rijen: readonly (readonly CellValue[])[];
}

/**
 * The cells of the visible sheets of an .xlsx, or of a .csv or .tsv file: a list, not a document.
 * @throws ImportError when the file cannot be read
 */
export async function sheetRows(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  if (bytes.length === 0) throw new ImportError("geen-tekst", "Dit bestand is leeg.");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [{ blad: null, rijen: csvRows(decodeText(bytes)) }];
  const { book } = await openBook(bytes);
  return book.sheets.filter(({ visible }) => visible).map((sheet) => {
    const rijen: CellValue[][] = [];
    for (const [key, cell] of sheet.cells) {
      const row = (rijen[keyRow(key) - 1] ??= []);
      row[keyColumn(key) - 1] = contentOf(cell);
    }
    return { blad: sheet.name, rijen: Array.from(rijen, (row) => Array.from(row ?? [], (cell) => cell ?? null)) };
  });
}

function contentOf(cell: BookCell): CellValue {
  if (cell.value !== null && typeof cell.value === "object") return cell.value.error;
  return dateText(cell) ?? cell.value;
}
