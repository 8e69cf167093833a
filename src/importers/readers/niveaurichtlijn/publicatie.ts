import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import type { ReaderResult } from "../reader";
import { isFooter } from "./line-kind";

const RIGHTS = /(?:copyright|©) ?(?:©? ?)(\p{Lu}[^,]{1,40}), ?(?:\p{L}{3,10} )?((?:19|20)[0-9]{2})/iu;
const TITLE = /^(.{3,60}?) ?(?:pagina|blz)/i;

/** Title, publisher and year as the footer prints them. */
export function publicatieOf(lines: readonly SourceLine[]): Pick<ReaderResult, "naam" | "uitgever" | "jaar"> {
  const footer = lines.find(({ text }) => isFooter(text))?.text ?? "";
  const rights = RIGHTS.exec(footer);
  return { naam: TITLE.exec(footer)?.[1]?.trim() ?? null, uitgever: rights?.[1]?.trim() ?? null, jaar: rights ? Number(rights[2]) : null };
}

/** The document's own word for a level ("BNP-niveau"), else "niveau". */
export function termOf(document: SourceDocument): string {
  for (const { text } of document.lines) {
    const found = /\b([A-Z]{2,6}-niveau)s?\b/.exec(text.slice(0, 300));
    if (found?.[1] !== undefined) return found[1];
  }
  return "niveau";
}
