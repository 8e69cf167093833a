/** The labelled sections of a chapter. A label stands on a line of its own, or in front of the text, or in two parts beside it. */
import type { SourceLine } from "../../document/source-line";

export interface Section {
  readonly label: string;
  readonly labelLines: readonly SourceLine[];
  /** Without the label's words. */
  readonly lines: readonly SourceLine[];
}

/** A label in the parts in which it is printed above each other. */
export interface Label {
  readonly naam: string;
  readonly parts: readonly string[];
}

const ENDED = /[.!?:;)]["”’)]?$/;
const OPENS_TEXT = /^[\p{Lu}(“‘"’']/u;
/** The second part of a label stands on one of the next lines. */
const REACH = 4;

/** @returns sections in order; text before the first label has label "" */
export function sectionsOf(lines: readonly SourceLine[], labels: readonly Label[]): readonly Section[] {
  const sections: { label: string; labelLines: SourceLine[]; lines: SourceLine[] }[] = [];
  let rest: { readonly part: string; left: number } | null = null;
  const seen = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const open = sections.at(-1);
    const wrapped = wrappedLabel(lines, at, labels.filter(({ naam }) => !seen.has(naam)));
    if (wrapped) {
      seen.add(wrapped.label.naam);
      sections.push({ label: wrapped.label.naam, labelLines: lines.slice(at, at + wrapped.count), lines: wrapped.rest });
      rest = null;
      at += wrapped.count - 1;
      continue;
    }
    const label = labels.find(({ naam, parts: [first = ""] }) => !seen.has(naam) && (opensWith(line.text, naam) || opensWith(line.text, first)));
    if (label) {
      seen.add(label.naam);
      const [first = "", second] = opensWith(line.text, label.naam) ? [label.naam] : label.parts;
      const text = cut(line, first);
      const whole = second !== undefined && text[0] !== undefined && opensWith(text[0].text, second);
      sections.push({ label: label.naam, labelLines: [line], lines: whole && text[0] ? cut(text[0], second) : text });
      rest = second === undefined || whole ? null : { part: second, left: REACH };
      continue;
    }
    if (open && rest && rest.left-- > 0 && continuesLabel(line.text, rest.part)) {
      open.labelLines.push(line);
      for (const one of cut(line, rest.part)) open.lines.push(one);
      rest = null;
    } else if (open) open.lines.push(line);
    else sections.push({ label: "", labelLines: [], lines: [line] });
  }
  return sections;
}

const MOST_LABEL_LINES = 4;

/** A label that goes on over lines, as in a narrow column: all of it up to the last line, and behind it nothing or text that opens. */
function wrappedLabel(lines: readonly SourceLine[], from: number, labels: readonly Label[]): { readonly label: Label; readonly count: number; readonly rest: SourceLine[] } | null {
  const first = lines[from]?.text.toLowerCase() ?? "";
  for (const label of labels) {
    let read = first;
    for (let count = 1; count < MOST_LABEL_LINES && label.naam.startsWith(`${read} `); count++) {
      const line = lines[from + count];
      const left = label.naam.slice(read.length + 1);
      if (line && opensWith(line.text, left)) return { label, count: count + 1, rest: cut(line, left) };
      read += ` ${line?.text.toLowerCase() ?? ""}`;
    }
  }
  return null;
}

/** The label alone, or before text that begins with a capital: within a sentence it is a word. */
function opensWith(text: string, label: string): boolean {
  if (!text.slice(0, label.length).toLowerCase().replace(/[’‘]/g, "'").startsWith(label)) return false;
  const rest = text.slice(label.length).trim();
  return rest === "" || (text.charAt(label.length) === " " && OPENS_TEXT.test(rest));
}

function continuesLabel(text: string, part: string): boolean {
  return text.toLowerCase() === part || text.toLowerCase().startsWith(`${part} `);
}

function cut(line: SourceLine, label: string): SourceLine[] {
  const text = line.text.slice(label.length).trim();
  return text === "" ? [] : [{ ...line, text }];
}

/** Short titles above paragraphs ("Tijd versus kwaliteit"), each with the text below it. */
export function titledParagraphs(lines: readonly SourceLine[]): readonly { readonly titel: SourceLine | null; readonly lines: readonly SourceLine[] }[] {
  const out: { titel: SourceLine | null; lines: SourceLine[] }[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const title = line.text.length < 70 && /^\p{Lu}/u.test(line.text) && !/[.,;:]$/.test(line.text) && (previous === undefined || ENDED.test(previous.text)) && next !== undefined && OPENS_TEXT.test(next.text);
    const open = out.at(-1);
    if (title) out.push({ titel: line, lines: [] });
    else if (open) open.lines.push(line);
    else out.push({ titel: null, lines: [line] });
  });
  return out;
}
