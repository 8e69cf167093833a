import type { SourceText } from "../document/source-line";
import { ImportError } from "../import-error";
import { docxLines } from "./docx/docx-lines";
import { pdfLines } from "./pdf/pdf-lines";
import { readPdfPages } from "./pdf/read-pages";
import { decodeText } from "./txt/decode";
import { textLines } from "./txt/text-lines";

/**
 * The lines of a file. The format is told by the first bytes.
 * @throws ImportError when the file cannot be read
 */
export async function readSource(bytes: Uint8Array): Promise<SourceText> {
  if (startsWith(bytes, "%PDF-")) return pdfLines(await readPdfPages(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return docxLines(bytes);
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) {
    throw new ImportError("versleuteld", "Dit is een oud Word- of Excel-bestand (.doc, .xls), of een bestand met een wachtwoord. Bewaar het zonder wachtwoord als .docx, .xlsx of pdf.");
  }
  return textLines(decodeText(bytes));
}

/** The first bytes of the older office formats, in which newer ones are wrapped when they have a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Within the first kilobyte: some producers write a few bytes before the mark. */
function startsWith(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes(mark);
}
