/** The competences one by one: number, description with a category code in it, criteria for process and result. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";

export interface Criteria {
  readonly nr: number;
  readonly kop: SourceLine;
  readonly definitie: readonly SourceLine[];
  /** The code as printed in the description, and its line; null when there is none. */
  readonly code: { readonly printed: string; readonly line: SourceLine } | null;
  readonly proces: readonly (readonly SourceLine[])[];
  readonly resultaat: readonly (readonly SourceLine[])[];
  readonly explained: readonly SourceLine[];
}

const NUMMER = /^Nr\.? ?([0-9]{1,3})$/i;
const LABEL = /^Beroeps?competentie ?\|? ?/i;
const CODE = /^(\p{L}{2,4}) (?=[\p{Ll}(])/u;
const CAPITAL = /^["“‘(]?\p{Lu}/u;
/** A line that ends so goes on, whatever the next begins with. Words such as "op" and "voor" may end a sentence ("stelt een begroting op"). */
const HANGING = /(?:[,-]| (?:de|het|een|van|en|of|te|ten))$/;

/** @param codes of the categories, as the overviews print them */
export function readCriteria(lines: readonly SourceLine[], codes: ReadonlySet<string>): readonly Criteria[] {
  const parts: { nr: number; kop: SourceLine; body: SourceLine[] }[] = [];
  for (const line of lines) {
    const found = matchShort(line.text, NUMMER);
    if (found) parts.push({ nr: Number(found[1]), kop: line, body: [] });
    else parts.at(-1)?.body.push(line);
  }
  return parts.map((part) => readPart(part, codes));
}

function readPart({ nr, kop, body }: { readonly nr: number; readonly kop: SourceLine; readonly body: readonly SourceLine[] }, codes: ReadonlySet<string>): Criteria {
  const definitie: SourceLine[] = [];
  const lists = { proces: [] as SourceLine[][], resultaat: [] as SourceLine[][] };
  const explained: SourceLine[] = [];
  let code: Criteria["code"] = null;
  let list: SourceLine[][] | null = null;
  for (const line of body) {
    const label = /^(?:succes|beheersings)criteria$/i.test(line.text.slice(0, 40)) ? "kop" : labelOf(line);
    if (label === "kop") {
      explained.push(line);
      list = list ?? [];
    } else if (label) {
      list = lists[label];
      const text = line.text.replace(/^\S+ ?/, "");
      if (text === "") explained.push(line);
      else list.push([{ ...line, text }]);
    } else if (list === null) {
      const text = line.text.replace(LABEL, "");
      if (code === null && definitie.length === 0 && text !== line.text && codes.has(text.toUpperCase())) {
        // In a table the code stands below the label, in its cell.
        code = { printed: text, line };
        continue;
      }
      if (code === null && definitie.length > 0 && codes.has(text)) {
        code = { printed: text, line };
        explained.push(line);
        continue;
      }
      const coded: string | undefined = definitie.length === 1 && code === null ? codeOf(text, codes) : undefined;
      if (coded !== undefined) code = { printed: coded, line };
      definitie.push({ ...line, text: coded === undefined ? text : text.slice(coded.length + 1) });
    } else {
      const open = list.at(-1);
      const before = open?.at(-1);
      if (open && before && line.bullet === null && (!CAPITAL.test(line.text) || HANGING.test(before.text))) open.push(line);
      else list.push([line]);
    }
  }
  return { nr, kop, definitie: definitie.filter(({ text }) => text !== ""), code, ...lists, explained };
}

function labelOf(line: SourceLine): "proces" | "resultaat" | null {
  const found = /^(proces|resultaat)(?: (?=["“‘(]?\p{Lu})|$)/iu.exec(line.text.slice(0, 20));
  return found ? (found[1]?.toLowerCase() === "proces" ? "proces" : "resultaat") : null;
}

/** The category stands in a cell before the second line. Scanning misreads it ("vM", "Yo"), but a short word with a capital is no part of the sentence there. */
function codeOf(text: string, codes: ReadonlySet<string>): string | undefined {
  const word = CODE.exec(text.slice(0, 12))?.[1];
  if (word === undefined) return undefined;
  return codes.has(word.toUpperCase()) || (/\p{Lu}/u.test(word) && word.length <= 3) ? word : undefined;
}
