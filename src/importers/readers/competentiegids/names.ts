/**
 * Which short lines are names of competences. A name stands elsewhere in the document too: in an overview, in a profile, in a list. So
 * the runs of up to six words of all other short lines are its witnesses.
 */
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";

const MOST_WORDS = 6;
const LONGEST_NAME = 50;
const LONGEST_WITNESS = 100;

export interface NameWitness {
  /** Whether the text of this line can be a name and stands in another short line as well. */
  isName(line: SourceLine): boolean;
}

export function witnessNames(lines: readonly SourceLine[]): NameWitness {
  const seen = new Map<string, number>();
  for (const line of lines) {
    if (line.bullet !== null || line.text.length > LONGEST_WITNESS) continue;
    for (const run of runsOf(line.text)) seen.set(run, (seen.get(run) ?? 0) + 1);
  }
  return { isName: (line) => canBeName(line) && (line.heading !== null || (seen.get(nameKey(cleanName(line.text))) ?? 0) > 1) };
}

/** Guides mark names with asterisks or footnote numbers. */
export function cleanName(text: string): string {
  return withoutNumber(text).replace(/[\s*¹²³†]+$/u, "").replace(/ ?:$/, "");
}

export function canBeName(line: SourceLine): boolean {
  const text = withoutNumber(line.text);
  return line.bullet === null && text.length <= LONGEST_NAME && text.split(" ").length <= MOST_WORDS && /^\p{Lu}/u.test(text) && !/[.,;!?]$/.test(text) && !/[0-9]$/.test(text);
}

/** Every run of one to six words, each once per line. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.split(" ").map(nameKey);
  const runs = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    let run = "";
    for (let count = 0; count < MOST_WORDS && from + count < words.length; count++) {
      run += words[from + count] ?? "";
      if (run !== "") runs.add(run);
    }
  }
  return runs;
}

/** "3. Durven" */
const withoutNumber = (text: string): string => text.replace(/^[0-9]{1,2}(?:\.[0-9]{1,2})?[.)]? (?=\p{Lu})/u, "");
