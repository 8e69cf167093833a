import { makeDocument } from "./document/source-document";
import { readSource } from "./formats/read-source";
import { ImportError } from "./import-error";
import type { ImportOptions } from "./import-options";
import type { ImportResult } from "./import-result";
import { readDocument } from "./read-document";
import { READERS } from "./readers/all-readers";

/**
 * Reads a document into tables.
 * @param bytes the file as it is: .txt, .pdf, .docx, .xlsx or .csv, or pasted text as UTF-8
 * @param fileName used for the name of the result and to tell .csv from .txt; never to choose what kind of document it is
 * @throws ImportError with a Dutch sentence when the file cannot be read or is of no known kind
 */
export async function importDocument(bytes: Uint8Array, fileName: string, options: ImportOptions = {}): Promise<ImportResult> {
  const step = async (what: string): Promise<void> => {
    await options.onProgress?.(what);
    if (options.signal?.aborted) throw new ImportError("afgebroken", "Het inlezen is afgebroken; er is niets gewijzigd.");
  };
  await step("Tekst uit het bestand halen");
  const source = await readSource(bytes, fileName, step);
  if (source.lines.length === 0) throw new ImportError("geen-tekst", "Dit bestand bevat geen tekst.");
  await step("Regels opschonen");
  const document = makeDocument(source);
  await step("Tabellen maken");
  return readDocument(document, fileName, READERS, options.kort);
}
