import { startReview } from "../../importers/review/review";
import { layOver } from "../../importers/lay-over/lay-over";
import { ImportError } from "../../importers/import-error";
import { findBuiltIn } from "./reading/find-built-in";
import type { ReadRequest } from "./reading/messages";
import { readDocument, ReadingStopped } from "./reading/read-document";
import type { ReadProblem } from "./import-state";
import { currentImport, forgetImport, setImport } from "./import-store";

/** Reads a document and shows it for review, or why it cannot be read. Never throws; nothing is written in the workbook. */
export async function startImport(fileName: string, load: () => Promise<ReadRequest>): Promise<void> {
  const stopper = new AbortController();
  const stop = (): void => {
    stopper.abort();
    forgetImport();
  };
  setImport({ kind: "reading", fileName, step: null, stop });
  const isCurrent = (): boolean => {
    const now = currentImport();
    return now.kind === "reading" && now.stop === stop;
  };
  try {
    const result = await readDocument(await load(), { signal: stopper.signal, onStep: (step) => isCurrent() && setImport({ kind: "reading", fileName, step, stop }) });
    const builtIn = await findBuiltIn(result);
    if (!isCurrent()) return;
    const review = startReview(result);
    if (!builtIn) return setImport({ kind: "review", result, review, builtIn, isOver: false });
    // Offered first only where nothing differs: facts of two editions are not mixed unasked.
    const isSame = layOver(builtIn, result, review).differences.length === 0;
    setImport({ kind: "review", result, review: isSame ? { ...review, naam: builtIn.kader.naam, kort: builtIn.kort } : review, builtIn, isOver: isSame });
  } catch (error) {
    if (!isCurrent() || error instanceof ReadingStopped) return;
    setImport({ kind: "choose", problem: { fileName, why: whyNot(error) } });
  }
}

function whyNot(error: unknown): ReadProblem["why"] {
  if (error instanceof ImportError) return { kind: "refused", sentence: error.message };
  return error instanceof Error && error.name === "ChunkLoadError" ? { kind: "not-loaded" } : { kind: "crashed" };
}
