import type { ReadRequest } from "./messages";

/** From this share of lines with a tab on, pasted text is a table: cells that were copied from Excel or from a table in Word. */
const MOSTLY = 0.5;

/** Pasted text as a file: with tabs in most of its lines as a table, else as text. @param name what the result is called when the text does not say */
export function pastedText(text: string, name: string): ReadRequest {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isTable = lines.length > 1 && lines.filter((line) => line.includes("\t")).length >= lines.length * MOSTLY;
  return { bytes: new TextEncoder().encode(text), fileName: `${name}.${isTable ? "tsv" : "txt"}` };
}
