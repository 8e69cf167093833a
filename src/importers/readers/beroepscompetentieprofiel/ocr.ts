/** Letters that scanning software misreads. Each rule knows one fault; the author's own errors stay. */
import type { SourceLine } from "../../document/source-line";
import type { Vocabulary } from "../../document/vocabulary";

export interface OcrRepair {
  readonly read: string;
  readonly meant: string;
  readonly line: SourceLine;
}

/** "o0.a." and "0.a." are o.a. */
const ABBREVIATION = /(?<![\p{L}\p{N}])o?0\.a\./gu;
const WORD = /\p{L}{4,40}/gu;
/** A diaeresis read as an acute accent: it stands straight after a vowel. Words of one syllable ("één") have none. */
const ACUTE = /(?<=[ei])é(?=[\p{L}])/gu;
/** "coörd" and "coöp" read with d, é or both for ö. */
const CO = /^((?:ge)?co)(?:dé|d|é)(?=rdin|per)/iu;
const GEIN = /^(gein)(?=t[eé]gre|teress|form|spir|ventar|stall)/iu;
const ENQUETE = /^(enqu)é(t[\p{L}]*)$/iu;
const INNER_CAPITAL = /^\p{Ll}+\p{Lu}+\p{Ll}+$/u;

/** The line as it was meant, and what was changed in it. */
export function repairOcr(line: SourceLine, vocabulary: Vocabulary): { readonly line: SourceLine; readonly repairs: readonly OcrRepair[] } {
  const repairs: OcrRepair[] = [];
  const note = (read: string, meant: string): string => {
    if (read !== meant) repairs.push({ read, meant, line });
    return meant;
  };
  const text = line.text
    .replace(ABBREVIATION, (read) => note(read, "o.a."))
    .replace(WORD, (read) => note(read, repairWord(read, vocabulary)));
  return { line: repairs.length > 0 ? { ...line, text } : line, repairs };
}

function repairWord(read: string, vocabulary: Vocabulary): string {
  if (INNER_CAPITAL.test(read)) return withoutInnerCapital(read, vocabulary);
  return read.replace(ENQUETE, "$1ê$2").replace(CO, "$1ö").replace(GEIN, (part) => `${part.slice(0, 2)}ï${part.slice(3)}`).replace(ACUTE, "ë");
}

/** "vOoor": a letter read twice, once as a capital. Only when the document has the word. */
function withoutInnerCapital(read: string, vocabulary: Vocabulary): string {
  const at = read.search(/\p{Lu}/u);
  const candidates = [read.slice(0, at) + read.slice(at + 1), read.toLowerCase()];
  return candidates.find((word) => vocabulary.count(word) > 0) ?? read;
}
