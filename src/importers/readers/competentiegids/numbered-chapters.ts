/** Groups that a guide numbers: "2. Communicatie" above "2.1 Luisteren". The number of the competence says to which group it belongs. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import type { GidsLine } from "./line-kind";

const COMPETENCE = /^([0-9]{1,2})\.[0-9]{1,2}[.)]? \p{Lu}/u;
const GROUP = /^([0-9]{1,2})[.)]? (\p{Lu}.{1,78})$/u;
/** A group's page may hold a motto or a few lines about it before its first competence. */
const MOST_LINES_BETWEEN = 10;

export const isNumberedCompetence = (text: string): boolean => matchShort(text, COMPETENCE) !== null;

/** @param names the indices of the lines that name a competence, rising */
export function numberedChapters(lines: readonly GidsLine[], names: readonly number[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>();
  let last: string | undefined;
  for (const index of names) {
    const number = matchShort(lines[index]?.line.text ?? "", COMPETENCE)?.[1];
    if (number !== undefined && number !== last) {
      const group = groupAbove(lines, index, number);
      if (group) found.add(group);
    }
    last = number;
  }
  return found;
}

function groupAbove(lines: readonly GidsLine[], index: number, number: string): SourceLine | null {
  for (let at = index - 1; at >= Math.max(0, index - MOST_LINES_BETWEEN); at--) {
    const one = lines[at];
    if (one?.kind !== "tekst") return null;
    if (matchShort(one.line.text, GROUP)?.[1] === number) return one.line;
  }
  return null;
}

/** "2. Communicatie" -> "Communicatie". */
export const groupName = (line: SourceLine): string => matchShort(line.text, GROUP)?.[2] ?? line.text;
