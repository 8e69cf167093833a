/** The fictitious persons with whom a niveaurichtlijn illustrates its levels. */
import type { SourceLine } from "../../document/source-line";
import type { Kinded } from "./line-kind";

export interface Persoon {
  readonly naam: string;
  readonly lines: readonly SourceLine[];
  /** Null when the text does not tell which of two levels it is. */
  readonly niveau: string | null;
  readonly niveauLine: SourceLine | null;
}

const ENDED = /[.!?]["”’)]?$/;
const CAPITAL = /^\p{Lu}/u;
const NAME = /^\p{Lu}[\p{L}'’-]+/u;

type Element = { readonly niveau: string; readonly line: SourceLine } | { readonly lines: SourceLine[] };

/**
 * A level stands between the two persons that illustrate it, or above them.
 * @param isName whether a word is known as a person's name; all words are when no names are printed elsewhere
 * @param whole whether each line is a paragraph
 */
export function personenOf(lines: readonly Kinded[], isName: (word: string) => boolean, whole: boolean): readonly Persoon[] {
  const elements: Element[] = [];
  let previous: SourceLine | null = null;
  for (const { line, kind, value } of lines) {
    const open = elements.at(-1);
    if (kind === "voorbeelden") {
      previous = null;
      continue;
    }
    if (kind === "niveau") {
      elements.push({ niveau: value, line });
      previous = null;
      continue;
    }
    const begins = previous === null || (CAPITAL.test(line.text) && ENDED.test(previous.text) && (whole || line.blanksBefore > 0 || line.pageStart) && isName(firstWord(line)));
    if (open && "lines" in open && !begins) open.lines.push(line);
    else elements.push({ lines: [line] });
    previous = line;
  }
  const above = elements[0] !== undefined && "niveau" in elements[0];
  return elements.flatMap((element, index): readonly Persoon[] => {
    if (!("lines" in element)) return [];
    const [first] = element.lines;
    if (!first) return [];
    return [{ naam: firstWord(first), lines: element.lines, ...(above ? levelAbove(elements, index) : levelBeside(elements, index)) }];
  });
}

/** Words with which paragraphs of the examples begin. */
export function openingWords(lines: readonly Kinded[], whole: boolean): ReadonlySet<string> {
  const words = new Set<string>();
  let previous: SourceLine | null = null;
  for (const { line, kind } of lines) {
    if (kind === "tekst" && (previous === null || (ENDED.test(previous.text) && (whole || line.blanksBefore > 0 || line.pageStart))) && CAPITAL.test(line.text)) words.add(firstWord(line));
    previous = kind === "tekst" ? line : null;
  }
  return words;
}

const firstWord = (line: SourceLine): string => NAME.exec(line.text.slice(0, 60))?.[0] ?? line.text.slice(0, 20);

type Level = Pick<Persoon, "niveau" | "niveauLine">;
const NONE: Level = { niveau: null, niveauLine: null };

function levelAbove(elements: readonly Element[], index: number): Level {
  for (let at = index - 1; at >= 0; at--) {
    const element = elements[at];
    if (element && "niveau" in element) return { niveau: element.niveau, niveauLine: element.line };
  }
  return NONE;
}

/** The level straight before or after the person; with one on either side it is not told which. */
function levelBeside(elements: readonly Element[], index: number): Level {
  const beside = [elements[index - 1], elements[index + 1]].flatMap((element) => (element && "niveau" in element ? [element] : []));
  const [only, other] = beside;
  return only && !other ? { niveau: only.niveau, niveauLine: only.line } : NONE;
}
