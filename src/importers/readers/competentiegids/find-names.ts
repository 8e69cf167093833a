import type { SourceLine } from "../../document/source-line";
import type { GidsLine } from "./line-kind";
import { isChapterHead } from "./chapter-head";
import { canBeName, type NameWitness } from "./names";
import { isNumberedCompetence } from "./numbered-chapters";
import { startsPage } from "./segments";

/** A definition takes a few lines; what is longer is running text. */
const LONGEST_DEFINITION = 14;
const ENDED = /[.!?:;…]["”’)]?$/;

/** The indices of the lines that name a competence: a name, then a definition, then the first mark or heading of a level. */
export function findNames(lines: readonly GidsLine[], witness: NameWitness): readonly number[] {
  const numbered = numberedNames(lines);
  if (numbered.length > 1) return numbered;
  const nameLike = lines.map(({ line, kind }) => kind === "tekst" && witness.isName(line));
  const leads = leadingToLevel(lines, nameLike);
  const names = lines.flatMap((_, index) => (leads[index] && standsApart(lines, index, nameLike) ? [index] : []));
  return names.length > 0 ? names : unwitnessed(lines);
}

/** "2.1 Luisteren" above a level: a guide that numbers competences within their groups numbers all of them, and that says more than how lines stand. */
function numberedNames(lines: readonly GidsLine[]): readonly number[] {
  const leads = leadingToLevel(lines, lines.map(({ line, kind }) => kind === "tekst" && isNumberedCompetence(line.text) && canBeName(line)));
  return lines.flatMap((_, index) => (leads[index] ? [index] : []));
}

/** It has a number, or the line before it has ended, is another name (a chapter's), or is on the page before. */
function standsApart(lines: readonly GidsLine[], index: number, nameLike: readonly boolean[]): boolean {
  const line = lines[index]?.line;
  const before = lines[index - 1];
  if (!line || !before || line.heading !== null || /^[0-9]{1,2}[.)] /.test(line.text) || startsPage(line) || nameLike[index - 1]) return true;
  return ENDED.test(before.line.text) || before.kind !== "tekst" || line.blanksBefore > before.line.blanksBefore;
}

/**
 * Whether each name-like line is followed by a definition and a level, without another such name in between: a chapter's name stands
 * before its first competence, and the last name before the level is the competence. Filled from the end, so each line is judged once.
 */
function leadingToLevel(lines: readonly GidsLine[], nameLike: readonly boolean[]): readonly boolean[] {
  const leads = lines.map(() => false);
  for (let index = lines.length - 1; index >= 0; index--) {
    if (!nameLike[index]) continue;
    for (let at = index + 1; at <= index + LONGEST_DEFINITION && at < lines.length; at++) {
      const kind = lines[at]?.kind;
      if (kind === "tekst" || kind === "definitiekop") {
        if (leads[at]) break;
        continue;
      }
      leads[index] = kind === "gedrag" || kind === "niveau" || (kind === "merkteken" && (at > index + 1 || nextHead(lines, at)));
      break;
    }
  }
  return leads;
}

const nextHead = (lines: readonly GidsLine[], at: number): boolean => lines.slice(at, at + 4).some(({ kind }) => kind === "gedrag");

/** A guide that names each competence once only: a short line before a first level, where the level starts over. */
function unwitnessed(lines: readonly GidsLine[]): readonly number[] {
  const names: number[] = [];
  const lowest = lines.find(({ kind }) => kind === "niveau")?.mark;
  lines.forEach(({ line, kind }, index) => {
    if (kind !== "tekst" || !canBeName(line)) return;
    const head = lines.slice(index + 1, index + 1 + LONGEST_DEFINITION).find((next) => next.kind !== "tekst" && next.kind !== "definitiekop");
    if (head?.kind !== "niveau" && head?.kind !== "gedrag") return;
    const startsOver = head.kind === "niveau" && head.mark === lowest && isWholeItem(lines[index - 1]);
    if (startsOver || lines[index + 1]?.kind === "definitiekop" || endsItem(lines[index - 1], line)) names.push(index);
  });
  return names.filter((index, order) => isLastName(lines, index, names[order + 1]));
}

/**
 * Of several candidates before one level the last is the name: a chapter's stands before it. But a short line straight above the level is
 * its definition, unless a chapter's name is all that stands above that.
 */
function isLastName(lines: readonly GidsLine[], index: number, next: number | undefined): boolean {
  const sameLevel = (from: number, to: number): boolean => lines.slice(from + 1, to).every(({ kind }) => kind === "tekst" || kind === "definitiekop");
  const text = lines[index]?.line.text ?? "";
  if (isChapterHead(text) || (next !== undefined && text === text.toUpperCase() && sameLevel(index, next))) return false;
  if (next === undefined || !sameLevel(index, next)) return !definesAbove(lines, index);
  return next === index + 1 && lines[next + 1]?.kind === "niveau" && !isChapterHead(lines[next]?.line.text ?? "");
}

/** A line straight above a level, below a line that can be its name. */
function definesAbove(lines: readonly GidsLine[], index: number): boolean {
  const above = lines[index - 1];
  if (lines[index + 1]?.kind !== "niveau" || above?.kind !== "tekst" || !canBeName(above.line)) return false;
  return !isChapterHead(above.line.text) && above.line.text !== above.line.text.toUpperCase();
}

/** "Samenwerken ***" */
const MARKED = /\*+$/;

/** Items that begin small often have no full stop; a capital below one, where the levels start over, is the next name. */
function isWholeItem(before: GidsLine | undefined): boolean {
  return before?.kind === "bullet" && /^\p{Ll}/u.test(before.line.text) && !/[,:-]$/.test(before.line.text);
}

function endsItem(before: GidsLine | undefined, line: SourceLine): boolean {
  if (before === undefined || ENDED.test(before.line.text) || startsPage(line) || line.heading !== null || isChapterHead(before.line.text) || MARKED.test(line.text)) return true;
  return line.blanksBefore > before.line.blanksBefore || (before.kind === "tekst" && canBeName(before.line) && line.blanksBefore > 0);
}
