import type { DocumentCheck } from "./check";

/** What the file holds that its lines do not show. */
export const bestand: DocumentCheck = ({ document }) =>
  document.remarks.map(({ ernst, code, lines, melding }) => ({ ernst, code, plaats: document.plaats(lines.length > 0 ? lines : document.printed.slice(0, 1)), melding }));
