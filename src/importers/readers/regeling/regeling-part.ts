import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { flattenTables } from "../../steps/flatten-tables";
import { matchShort } from "../pattern";

/** The title page of a guide that is bound behind its regulation. */
const GUIDE = /^Competentie(?:gids|woordenboek|boek|profielen)(?: .{0,60})?$/i;
const ARTICLE = /^Artikel [0-9]/i;

/** The lines of the regulation: all, or those before a guide that begins after an article. */
export function regelingPart(document: SourceDocument): readonly SourceLine[] {
  const guide = guideStart(document.lines);
  return flattenTables(guide === null ? document.lines : document.lines.slice(0, guide));
}

/** Where a guide begins behind articles; null when there are no articles before it. */
export function guideStart(lines: readonly SourceLine[]): number | null {
  const first = lines.findIndex((line) => matchShort(line.text, ARTICLE) !== null);
  if (first < 0) return null;
  const last = lines.reduce((found, line, index) => (matchShort(line.text, ARTICLE) ? index : found), first);
  const guide = lines.findIndex((line, index) => index > first && isGuideTitle(line, lines[index + 1]) && index > last);
  return guide < 0 ? null : guide;
}

function isGuideTitle(line: SourceLine, next: SourceLine | undefined): boolean {
  return line.bullet === null && matchShort(line.text, GUIDE) !== null && !/[.;,:]$/.test(line.text) && (next === undefined || /^["“\p{Lu}0-9]/u.test(next.text));
}

/** "Regeling gesprekscyclus ...": the last line before article 1 that names a regulation. */
export function titleOf(lines: readonly SourceLine[]): string | null {
  const first = lines.findIndex((line) => matchShort(line.text, /^Artikel 1\b/i) !== null);
  const before = lines.slice(Math.max(0, first - 5), Math.max(0, first)).filter((line) => matchShort(line.text, /^(?:Regeling|Verordening|Reglement|Besluit) .{3,120}$/) !== null);
  return before.at(-1)?.text ?? null;
}
