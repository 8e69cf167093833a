import type { SourceDocument } from "../document/source-document";
import { ImportError } from "../import-error";
import { ENOUGH, type Reader, type Recognition } from "./reader";

/**
 * The readers that fit: the one with the highest score and those that may stand with it in one document.
 * @throws ImportError when the text is of no known kind
 */
export function chooseReaders(document: SourceDocument, readers: readonly Reader[]): readonly Reader[] {
  const judged = readers.map((reader) => ({ reader, found: reader.recognise(document) }));
  const fitting = judged.filter(({ found }) => found.score >= ENOUGH).sort((a, b) => b.found.score - a.found.score);
  const best = fitting[0];
  if (!best) throw new ImportError("onbekende-soort", unknownKind(judged));
  return fitting.filter(({ reader }) => reader === best.reader || best.reader.together.includes(reader.soort)).map(({ reader }) => reader);
}

function unknownKind(judged: readonly { readonly reader: Reader; readonly found: Recognition }[]): string {
  const nearest = [...judged].sort((a, b) => b.found.score - a.found.score)[0];
  const hint = nearest && nearest.found.score > 0 ? ` Het lijkt nog het meest op een ${nearest.reader.naam}: ${nearest.found.because}.` : "";
  return `Dit document is geen functieboek, competentiegids, regeling of andere soort die wij kunnen inlezen.${hint}`;
}
