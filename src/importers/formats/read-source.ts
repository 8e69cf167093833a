import type { SourceText } from "../document/source-line";
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
  return textLines(decodeText(bytes));
}

/** Within the first kilobyte: some producers write a few bytes before the mark. */
function startsWith(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes(mark);
}
