import { readXlsxWithLosses, type ReadWorkbook } from "../../../workbook/xlsx/read-xlsx";
import { XlsxError } from "../../../workbook/xlsx/xlsx-error";
import { ImportError, type ImportErrorCode } from "../../import-error";
import { refuseBombs } from "../zip/unzip";

const CODES: Readonly<Record<XlsxError["kind"], ImportErrorCode>> = { notXlsx: "onbekend-bestand", damaged: "onleesbaar", encrypted: "versleuteld", tooLarge: "te-groot", notWritable: "onleesbaar" };

/** Opens a workbook of the user's, with what its file holds and a book does not. @throws ImportError with a sentence when it cannot be read */
export async function openBook(bytes: Uint8Array): Promise<ReadWorkbook> {
  refuseBombs(bytes);
  try {
    return await readXlsxWithLosses(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw new ImportError(CODES[error.kind], error.message);
    throw new ImportError("onleesbaar", "Deze Excel-werkmap kan niet worden gelezen. Open haar in Excel en bewaar haar opnieuw.");
  }
}
