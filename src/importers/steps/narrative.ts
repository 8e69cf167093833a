/** Running text as headings with paragraphs below them, whatever the blank lines of the extraction are worth. */
import type { SourceLine } from "../document/source-line";
import { blanksPart } from "./blanks-part";
import { endedEarly, widthAround } from "./line-width";

export interface Paragraph {
  /** "2.4" when the nearest numbered heading above has a number. */
  readonly nummer: string | null;
  /** The nearest heading above; null before the first. */
  readonly titel: string | null;
  readonly lines: readonly SourceLine[];
}

export interface Narrative {
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly SourceLine[];
}

const NUMBERED = /^([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})\.? (\S.*)$/;
const ENDED = /[.!?:;]["”’)]?$/;
/** "in deze gids.1": the mark of a footnote behind the end of a sentence. */
const FOOTNOTE = /\p{L}[.!?][0-9]{1,2}$/u;
const CAPITAL = /^["“”‘’(]?[\p{Lu}0-9]/u;
const SHORT = 0.7;
/** Letters differ in width, so a line of 85 in 100 letters may be full. */
const FULL = 0.85;
const LONGEST_HEADING = 90;
const LONGEST_PLAIN_HEADING = 80;

/** @param whole whether each line is a paragraph already, as in a Word file */
export function narrativeOf(lines: readonly SourceLine[], whole = false): Narrative {
  const usual = usualBlanks(lines);
  const parted = blanksPart(lines);
  const headings: SourceLine[] = [];
  const paragraphs: { nummer: string | null; titel: string | null; lines: SourceLine[] }[] = [];
  let nummer: string | null = null;
  let titel: string | null = null;
  let previous: SourceLine | null = null;
  lines.forEach((line, index) => {
    const finished = previous !== null && itemFinished(previous, line, widthAround(lines, index));
    const heading = headingOf(line, finished ? null : previous, lines[index + 1]);
    if (heading) {
      nummer = heading.nummer ?? (heading.opensPart ? null : nummer);
      titel = heading.titel;
      headings.push(line);
      previous = null;
      return;
    }
    const open = paragraphs.at(-1);
    const listed = open?.lines[0]?.bullet != null;
    const continues = !whole && open && previous && line.bullet === null && !(line.blanksBefore > usual && ENDED.test(previous.text) && !(parted && line.pageStart)) && !(listed && finished) && ((parted && !line.pageStart) || !paragraphEnds(previous, line, widthAround(lines, index)));
    if (continues) open.lines.push(line);
    else paragraphs.push({ nummer, titel, lines: [line] });
    previous = line;
  });
  return { paragraphs, headings };
}

/** A sentence that ends well before the line is full ends its paragraph. */
function paragraphEnds(previous: SourceLine, line: SourceLine, width: number): boolean {
  return ENDED.test(previous.text) && CAPITAL.test(line.text) && endedEarly(previous, line, width * FULL);
}

/** A bulleted item ends on a short line when the next begins with a capital: a wrapped line is about as long as the widest. */
function itemFinished(previous: SourceLine, line: SourceLine, width: number): boolean {
  return CAPITAL.test(line.text) && !/[-\u2010,]$/.test(previous.text) && (previous.wraps === null ? previous.text.length < width * SHORT : !previous.wraps);
}

function headingOf(line: SourceLine, previous: SourceLine | null, next: SourceLine | undefined): { readonly nummer: string | null; readonly titel: string; readonly opensPart: boolean } | null {
  const { text } = line;
  if (line.bullet !== null || text.length > LONGEST_HEADING) return null;
  const numbered = NUMBERED.exec(text);
  if (numbered && CAPITAL.test(numbered[2] ?? "") && !/[.;,]$/.test(text)) return { nummer: numbered[1] ?? null, titel: (numbered[2] ?? "").replace(/:$/, ""), opensPart: false };
  if (line.heading !== null) return { nummer: null, titel: text, opensPart: line.heading === 1 };
  if (/^(?:deel|bijlage|hoofdstuk) [ivx0-9(]/i.test(text) || (text === text.toUpperCase() && /\p{Lu}{4}/u.test(text))) return { nummer: null, titel: text, opensPart: true };
  const after = next !== undefined && (CAPITAL.test(next.text) || next.bullet !== null);
  const fresh = previous === null || ENDED.test(previous.text) || FOOTNOTE.test(previous.text);
  const full = line.wraps === true && next?.blanksBefore === 0 && !next.pageStart;
  return fresh && after && !full && text.length <= LONGEST_PLAIN_HEADING && CAPITAL.test(text) && !/[.,;:!]$/.test(text) ? { nummer: null, titel: text, opensPart: false } : null;
}

/** The number of blank lines that stands between most lines: extraction may print one after every line. */
function usualBlanks(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>();
  for (const { blanksBefore } of lines) counts.set(blanksBefore, (counts.get(blanksBefore) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
