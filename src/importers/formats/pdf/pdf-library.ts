/**
 * pdf.js, loaded only when a PDF is read. The legacy build is the one that runs in Node and in older browsers too. Its own worker is not
 * used: the whole import runs in a worker of ours in the pane, and pdf.js then takes the handler that it finds on globalThis.
 */
import type * as PdfJs from "pdfjs-dist";

export type PdfLibrary = typeof PdfJs;

export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const [library, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  const scope: { pdfjsWorker?: unknown } = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= worker;
  return library as PdfLibrary;
}
