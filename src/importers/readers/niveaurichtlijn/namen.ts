/** Lines that print nothing but names of the persons, on the pages that compare levels. */
import type { SourceLine } from "../../document/source-line";
import { beforeLinks } from "./navigation";

export interface NamedPerson {
  /** As printed there. */
  readonly printed: string;
  /** The person that is meant. */
  readonly naam: string;
  readonly line: SourceLine;
}

const WORD = /[\p{L}'’-]+/gu;
const MOST_NAMES = 8;
const LONGEST = 100;
/** With more names than this a misspelling is not looked for. */
const MOST_COMPARED = 100;

/** @param names with which the examples begin, and perhaps other words */
export function namedPersons(lines: readonly SourceLine[], names: ReadonlySet<string>): readonly NamedPerson[] {
  const near = names.size > MOST_COMPARED ? [] : [...names];
  return lines.flatMap((line): readonly NamedPerson[] => {
    if (line.bullet !== null || line.text.length > LONGEST) return [];
    const printed = (line.text.includes("Naar ") ? beforeLinks(line.text) : line.text).match(WORD) ?? [];
    if (printed.length === 0 || printed.length > MOST_NAMES) return [];
    const found = printed.map((word) => ({ printed: word, naam: names.has(word) ? word : near.find((name) => oneLetterApart(word, name)), line }));
    return found.every(({ naam }) => naam !== undefined) ? found.map(({ naam = "", ...rest }) => ({ ...rest, naam })) : [];
  });
}

/** One letter more or less: "Ermine" is Emine. */
function oneLetterApart(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 1 || short.length < 4) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}
