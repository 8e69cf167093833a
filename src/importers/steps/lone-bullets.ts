import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

/**
 * A bullet alone on its line. Some extractions print every bullet so, with its text on the next line: then the two become one line,
 * numbered as the text. In a document where bullets stand before their text, a lone bullet is an empty item and is taken out, but for
 * bullets on end that all stand alone, and one above a whole sentence that follows a whole sentence.
 */
export function mergeLoneBullets(lines: readonly SourceLine[]): Cleaned {
  const split = signsPrintedApart(lines);
  const paired = lonePairs(lines);
  const kept: SourceLine[] = [];
  const takenOut: Cleaned["takenOut"][number][] = [];
  let pending: SourceLine | null = null;
  for (const line of lines) {
    const lone = line.bullet !== null && line.text === "";
    if (lone) {
      if (pending) takenOut.push({ line: pending, reden: EMPTY });
      pending = line;
      continue;
    }
    if (pending) {
      if (line.bullet === null && (split.has(pending.bullet ?? "") || paired.has(pending) || isSentence(kept.at(-1), line))) {
        kept.push({ ...line, bullet: pending.bullet, indent: pending.indent, blanksBefore: pending.blanksBefore, pageStart: pending.pageStart || line.pageStart });
        pending = null;
        continue;
      }
      takenOut.push({ line: pending, reden: EMPTY });
      pending = null;
    }
    kept.push(line);
  }
  if (pending) takenOut.push({ line: pending, reden: EMPTY });
  return { lines: kept, takenOut };
}

const EMPTY = "opsommingsteken zonder tekst";

const isSentence = (before: SourceLine | undefined, line: SourceLine): boolean => before?.bullet != null && /[.;]$/.test(before.text) && /^\p{Lu}/u.test(line.text) && /[.;]$/.test(line.text);

/** Lone bullets of which the one before or after them stands alone too: one list may be printed so. */
function lonePairs(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>();
  const previous = new Map<string, SourceLine>();
  for (const line of lines) {
    if (line.bullet === null) continue;
    const before = previous.get(line.bullet);
    if (before?.text === "" && line.text === "" && line.number - before.number > 1) found.add(before).add(line);
    previous.set(line.bullet, line);
  }
  return found;
}

/** Signs of which most stand alone, three at least. */
function signsPrintedApart(lines: readonly SourceLine[]): ReadonlySet<string> {
  const alone = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { bullet, text } of lines) {
    if (bullet === null) continue;
    all.set(bullet, (all.get(bullet) ?? 0) + 1);
    if (text === "") alone.set(bullet, (alone.get(bullet) ?? 0) + 1);
  }
  return new Set([...alone].filter(([sign, count]) => count >= 3 && count * 2 > (all.get(sign) ?? 0)).map(([sign]) => sign));
}
