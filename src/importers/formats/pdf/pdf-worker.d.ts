/** pdfjs-dist ships no types for its worker; only the module itself is handed on. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
