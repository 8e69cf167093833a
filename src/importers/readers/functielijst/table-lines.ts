import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";

/**
 * The lines of a document of tables: with the bare numbers that cleaning takes for page numbers, because a scale or score alone on its
 * line, with empty cells around it, looks the same. Whether they are cells, the table tells.
 */
export function tableLines(document: SourceDocument): readonly SourceLine[] {
  const back = document.takenOut.flatMap(({ line }) => (/^[0-9]{1,4}$/.test(line.text) ? [line] : []));
  return back.length === 0 ? document.lines : [...document.lines, ...back].sort((a, b) => a.number - b.number);
}
