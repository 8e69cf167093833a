import { keyColumn, keyRow, type BookCell } from "../../../model/book";
import type { CellValue } from "../../../model/workbook-plan";
import { isDateFormat } from "../../../workbook/xlsx/number-formats";
import { ImportError } from "../../import-error";
import { decodeText } from "../txt/decode";
import { csvRows } from "./csv-rows";
import { openBook } from "./open-book";

export interface SheetRows {
  /** Tab name; null for a .csv file. */
  readonly blad: string | null;
  /** From row 1 and column A; rows may differ in length. Dates are text, dd-mm-jjjj; an error cell is the text of its error. */
  readonly rijen: readonly (readonly CellValue[])[];
}

/** Excel's number of 1970-01-01, and of 31 December 9999. */
const EPOCH = 25_569;
const LAST = 2_958_465;
const DAY = 86_400_000;

/**
 * The cells of the visible sheets of an .xlsx, or of a .csv or .tsv file: a list, not a document.
 * @throws ImportError when the file cannot be read
 */
export async function sheetRows(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  if (bytes.length === 0) throw new ImportError("geen-tekst", "Dit bestand is leeg.");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [{ blad: null, rijen: csvRows(decodeText(bytes)) }];
  const book = await openBook(bytes);
  return book.sheets.filter(({ visible }) => visible).map((sheet) => {
    const rijen: CellValue[][] = [];
    for (const [key, cell] of sheet.cells) {
      const row = (rijen[keyRow(key) - 1] ??= []);
      row[keyColumn(key) - 1] = contentOf(cell);
    }
    return { blad: sheet.name, rijen: Array.from(rijen, (row) => Array.from(row ?? [], (cell) => cell ?? null)) };
  });
}

function contentOf({ value, style }: BookCell): CellValue {
  if (value !== null && typeof value === "object") return value.error;
  return typeof value === "number" && value >= 1 && value <= LAST && isDateFormat(style.numberFormat) ? dateText(value) : value;
}

function dateText(serial: number): string {
  const [year = "", month = "", day = ""] = new Date((Math.floor(serial) - EPOCH) * DAY).toISOString().slice(0, 10).split("-");
  return `${day}-${month}-${year}`;
}
