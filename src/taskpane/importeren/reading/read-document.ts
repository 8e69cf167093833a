import { ImportError } from "../../../importers/import-error";
import type { ImportResult } from "../../../importers/import-result";
import type { ReadRequest, WorkerMessage } from "./messages";
import { startWorker } from "./start-worker";

export interface ReadOptions {
  /** Called with a Dutch phrase for each step. */
  readonly onStep: (step: string) => void;
  readonly signal: AbortSignal;
}

/** Thrown when the user stopped the reading. */
export class ReadingStopped extends Error {}

/**
 * Reads a document into tables: in a worker, or in the pane itself where no worker can be had.
 * @throws ImportError with a Dutch sentence, ReadingStopped, or whatever went wrong in the reading
 */
export async function readDocument(request: ReadRequest, options: ReadOptions, start: () => Worker | null = startWorker): Promise<ImportResult> {
  const worker = start();
  const read = worker ? await readInWorker(worker, request, options) : "no worker";
  return read === "no worker" ? readHere(request, options) : read;
}

function readInWorker(worker: Worker, request: ReadRequest, { onStep, signal }: ReadOptions): Promise<ImportResult | "no worker"> {
  return new Promise<ImportResult | "no worker">((resolve, reject) => {
    let isReady = false;
    const stop = (): void => reject(new ReadingStopped());
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case "ready":
          isReady = true;
          return worker.postMessage(request);
        case "step": return onStep(data.step);
        case "read": return resolve(data.result);
        case "refused": return reject(new ImportError(data.code, data.sentence));
        case "crashed": return reject(Object.assign(new Error(data.message), { name: data.name }));
      }
    });
    // Before it runs: it could not be fetched, or a policy refuses it. After that: the document was too much for it.
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (isReady) reject(new Error(event.message));
      else resolve("no worker");
    });
  }).finally(() => worker.terminate());
}

/** In the pane's own thread, with a pause before each step so that the pane can draw and be clicked. */
async function readHere({ bytes, fileName }: ReadRequest, { onStep, signal }: ReadOptions): Promise<ImportResult> {
  const { importDocument } = await import(/* webpackChunkName: "importers" */ "../../../importers/import-document");
  const onProgress = (step: string): Promise<void> => {
    onStep(step);
    return new Promise((resolve) => setTimeout(resolve));
  };
  try {
    return await importDocument(bytes, fileName, { onProgress, signal });
  } catch (error) {
    if (error instanceof ImportError && error.code === "afgebroken") throw new ReadingStopped();
    throw error;
  }
}
