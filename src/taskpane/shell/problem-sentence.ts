import type { Texts } from "../language/texts.nl";

/** A sentence for whatever stopped an action: a part of the pane that could not be fetched, or what Excel says. */
export async function problemSentence(error: unknown, texts: Texts): Promise<string> {
  if (error instanceof Error && error.name === "ChunkLoadError") return texts.notLoaded;
  try {
    const [{ excelErrorMessage }, { said }] = await Promise.all([import("../../workbook/excel/excel-error-message"), import("../language/said")]);
    return said(excelErrorMessage(error), texts);
  } catch {
    return texts.notLoaded;
  }
}
