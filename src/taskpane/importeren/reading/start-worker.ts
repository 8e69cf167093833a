/** A worker that reads a document; null where workers are refused. Its code is a file of the add-in's own, as the page's policy asks. */
export function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(/* webpackChunkName: "importeren-lezen" */ new URL("./import-worker.ts", import.meta.url));
  } catch {
    return null;
  }
}
