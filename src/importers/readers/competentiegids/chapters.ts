/** The chapters that competences stand in (Kerncompetenties, Verbinden, ...): the name before the first competence of each, with a motto around it. */
import { append } from "../../append";
import type { SourceLine } from "../../document/source-line";
import { chapterName, isChapterHead } from "./chapter-head";
import type { NameWitness } from "./names";
import { groupName } from "./numbered-chapters";
import { startsPage, type Segment } from "./segments";

/** A chapter's page holds its name and a few lines. */
const LONGEST_MOTTO = 10;

/** By what a chapter's name is known, beside words as "Cluster". */
interface ChapterSigns {
  readonly witness: NameWitness;
  /** Lines that number a group of competences. */
  readonly numbered: ReadonlySet<SourceLine>;
}

export interface Chapters {
  groepOf(segment: Segment): string | null;
  /** Lines of the chapters' pages. */
  readonly lines: readonly SourceLine[];
}

/** @param lines of the guide, all */
export function chaptersOf(lines: readonly SourceLine[], loose: readonly (readonly SourceLine[])[], segments: readonly Segment[], { witness, numbered }: ChapterSigns): Chapters {
  const runEndingAt = new Map<number, readonly SourceLine[]>();
  const nextOf = new Map(lines.map((line, index) => [line.number, lines[index + 1]?.number]));
  for (const run of loose) {
    const next = nextOf.get(run.at(-1)?.number ?? -1);
    if (next !== undefined) runEndingAt.set(next, run);
  }
  const groepen = new Map<Segment, string | null>();
  const chapterLines: SourceLine[] = [];
  let groep: string | null = null;
  for (const segment of segments) {
    const run = runEndingAt.get(segment.naam.number) ?? [];
    const near = run.slice(-LONGEST_MOTTO);
    const at = near.findLastIndex((line) => isChapterHead(line.text) || numbered.has(line) || witness.isName(line));
    const name = near[at];
    if (name && run.length > 0) {
      groep = numbered.has(name) ? groupName(name) : chapterName(name.text);
      append(chapterLines, near.slice(mottoStart(near, at)));
    }
    groepen.set(segment, groep);
  }
  return { groepOf: (segment) => groepen.get(segment) ?? null, lines: chapterLines };
}

/** A motto may stand above the name: short lines, from the top of the page on. What is told at length above it is no motto. */
function mottoStart(near: readonly SourceLine[], at: number): number {
  let start = at;
  while (start > 0) {
    const [line, before] = [near[start], near[start - 1]];
    if (!line || !before || startsPage(line) || before.text.length > LONGEST_LINE) break;
    start--;
  }
  return start > 0 && !near.slice(start, at + 1).some(startsPage) ? at : start;
}

const LONGEST_LINE = 70;
