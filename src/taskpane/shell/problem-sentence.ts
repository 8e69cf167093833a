import type { Texts } from "../language/texts.nl";

/** A sentence for whatever stopped an action: a part of the pane that could not be fetched, or what Excel says. */
export async function problemSentence(error: unknown, texts: Texts): Promise<string> {
  if (error instanceof Error && error.name === "ChunkLoadError") return texts.notLoaded;
  try {
    const { excelErrorSentence } = await import("../../workbook/excel/excel-error-sentence");
    return excelErrorSentence(error);
  } catch {
    return texts.notLoaded;
  }
}
