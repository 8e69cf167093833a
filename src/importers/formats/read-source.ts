import type { SourceText } from "../document/source-line";
import { decodeText } from "./txt/decode";
import { textLines } from "./txt/text-lines";

/** The format is told by the first bytes. */
export async function readSource(bytes: Uint8Array): Promise<SourceText> {
  return textLines(decodeText(bytes));
}
