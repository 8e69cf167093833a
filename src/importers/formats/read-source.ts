import type { SourceText } from "../document/source-line";
import { ImportError } from "../import-error";
import { docxLines } from "./docx/docx-lines";
import { pdfLines } from "./pdf/pdf-lines";
import { readPdfPages } from "./pdf/read-pages";
import { csvLines } from "./sheet/csv-lines";
import { xlsxLines } from "./sheet/xlsx-lines";
import { decodeText } from "./txt/decode";
import { textLines } from "./txt/text-lines";
import { partNames } from "./zip/unzip";

/** More bytes than this is no document of a framework; the largest of the five sources is 157 kB of text. */
const MOST_BYTES = 100_000_000;
const MOST_TEXT = 50_000_000;

/**
 * The lines of a file. The format is told by the first bytes; only .csv and .tsv are told from other text by the file's name.
 * @param step called with a Dutch phrase for each part of a long file; may throw to stop
 * @throws ImportError when the file cannot be read
 */
export async function readSource(bytes: Uint8Array, fileName: string, step: (what: string) => Promise<void> = () => Promise.resolve()): Promise<SourceText> {
  if (bytes.length === 0) throw new ImportError("geen-tekst", "Dit bestand is leeg.");
  if (bytes.length > MOST_BYTES) throw new ImportError("te-groot", "Dit bestand is groter dan 100 MB. Bewaar het deel met het kader in een eigen bestand.");
  if (startsWith(bytes, "%PDF-")) return pdfLines(await readPdfPages(bytes, step));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const names = await partNames(bytes);
    return names.some((name) => name.startsWith("xl/")) ? xlsxLines(bytes) : docxLines(bytes);
  }
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) {
    throw new ImportError("versleuteld", "Dit is een oud Word- of Excel-bestand (.doc, .xls), of een bestand met een wachtwoord. Bewaar het zonder wachtwoord als .docx, .xlsx of pdf.");
  }
  if (bytes.length > MOST_TEXT) throw new ImportError("te-groot", "Deze tekst is groter dan 50 MB. Bewaar het deel met het kader in een eigen bestand.");
  const text = decodeText(bytes);
  return /\.(?:csv|tsv)$/i.test(fileName) ? csvLines(text) : textLines(text);
}

/** Within the first kilobyte: some producers write a few bytes before the mark. */
function startsWith(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes(mark);
}

/** The first bytes of the older office formats, in which newer ones are wrapped when they have a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
