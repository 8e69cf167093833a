import { readFile } from "node:fs/promises";
import { sheetRows, type SheetRows } from "../../importers/formats/sheet/sheet-rows";
import { ImportError } from "../../importers/import-error";
import { Stop } from "../stop";

/** The bytes of a file of the user's. @throws Stop 2 when it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch(() => {
    throw new Stop(`${path} kan niet worden gelezen.`, 2);
  });
}

/** The cells of its sheets. @throws Stop 2 when it is no workbook or .csv file */
export async function readSheets(path: string, bytes: Uint8Array): Promise<readonly SheetRows[]> {
  return sheetRows(bytes).catch((error: unknown) => {
    throw error instanceof ImportError ? new Stop(`${path}: ${error.message.replace(/\s+/g, " ")}`, 2) : error;
  });
}
