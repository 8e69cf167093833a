import type { ReadWorkbook } from "../../../workbook/xlsx/read-xlsx";
import { readXlsxWithLosses } from "../../../workbook/xlsx/read-xlsx";

export interface OpenedWorkbook extends ReadWorkbook {
  readonly fileName: string;
}

/** Asks the user for a file. Resolves null when none is chosen. @throws XlsxError with a Dutch sentence */
export async function askWorkbook(): Promise<OpenedWorkbook | null> {
  const file = await askFile();
  if (!file) return null;
  return { ...(await readXlsxWithLosses(new Uint8Array(await file.arrayBuffer()))), fileName: file.name };
}

/** A workbook of the server itself, or null when it has none now. @throws Error (Dutch) on any other answer */
export async function fetchWorkbook(address: string, fileName: string): Promise<OpenedWorkbook | null> {
  const response = await fetch(address);
  if (response.status === 204) return null;
  if (!response.ok) throw new Error(`${address} gaf antwoord ${response.status}.`);
  return { ...(await readXlsxWithLosses(new Uint8Array(await response.arrayBuffer()))), fileName };
}

function askFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}
