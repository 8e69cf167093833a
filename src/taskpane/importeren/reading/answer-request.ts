import { importDocument } from "../../../importers/import-document";
import { ImportError } from "../../../importers/import-error";
import type { ReadRequest, WorkerMessage } from "./messages";

/** Reads one document and says how it goes and how it ended. Never throws. */
export async function answerRequest({ bytes, fileName }: ReadRequest, say: (message: WorkerMessage) => void): Promise<void> {
  try {
    const result = await importDocument(bytes, fileName, { onProgress: (step) => say({ kind: "step", step }) });
    say({ kind: "read", result });
  } catch (error) {
    if (error instanceof ImportError) say({ kind: "refused", code: error.code, sentence: error.message });
    else say({ kind: "crashed", name: error instanceof Error ? error.name : "", message: error instanceof Error ? error.message : String(error) });
  }
}
