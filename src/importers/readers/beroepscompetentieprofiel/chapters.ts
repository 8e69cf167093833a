/** A beroepscompetentieprofiel in chapters, each known by its own heading. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";

export type ChapterKind =
  | "titel" | "algemeen" | "benamingen" | "loopbaan" | "beschrijving" | "trends" | "kerntakenlijst" | "kerntaak" | "kernopgaven" | "overzicht-kerntaken" | "overzicht-kernopgaven" | "criteria";

export interface Chapter {
  readonly kind: ChapterKind;
  readonly kop: SourceLine;
  /** Groups of the heading: name and code of the title, number and name of a kerntaak. */
  readonly values: readonly string[];
  readonly body: readonly SourceLine[];
}

const HEADINGS: readonly (readonly [ChapterKind, RegExp])[] = [
  ["titel", /^beroepscompetentieprofiel:? (\p{L}.{2,80}?)(?: ?\(([A-Z]{1,5} ?[0-9]{1,4})\))?$/iu],
  ["algemeen", /^(?:algemene informatie|brondocument(?:en|\(en\))?|legitimering.{0,40})$/i],
  ["benamingen", /^mogelijke functiebenaming(?:en)?$/i],
  ["loopbaan", /^loopbaan(?:mogelijkheden|perspectief)$/i],
  ["beschrijving", /^(?:beroepsbeschrijving|beschrijving van het beroep)$/i],
  ["trends", /^trends(?: ?\/ ?innovaties| en .{3,30})?$/i],
  ["kerntakenlijst", /^kerntaken van het beroep$/i],
  ["kerntaak", /^kerntaak ([0-9]{1,2})[.:]?(?: (\p{Lu}.{2,100}))?$/iu],
  ["kernopgaven", /^kernopgaven(?: van het beroep)?$/i],
  ["overzicht-kerntaken", /^overzicht(?:sschema)? .{0,20}competenties en kerntaken$/i],
  ["overzicht-kernopgaven", /^overzicht(?:sschema)? .{0,20}competenties en kernopgaven$/i],
  ["criteria", /^beroeps?competenties met (?:succes|beheersings)criteria$/i],
];

/** The lines before the first heading come as a chapter without one, when there are any. */
export function chaptersOf(lines: readonly SourceLine[]): { readonly before: readonly SourceLine[]; readonly chapters: readonly Chapter[] } {
  const before: SourceLine[] = [];
  const chapters: { kind: ChapterKind; kop: SourceLine; values: readonly string[]; body: SourceLine[] }[] = [];
  for (const line of lines) {
    const found = line.bullet === null ? headingOf(line) : null;
    const open = chapters.at(-1);
    if (found) chapters.push({ ...found, kop: line, body: [] });
    else if (open) open.body.push(line);
    else before.push(line);
  }
  return { before, chapters: withoutLists(chapters) };
}

/** "Kerntaak 2: Begeleidt schepen" in a list of kerntaken: a heading without text, of a kerntaak that has its own chapter further on. */
function withoutLists(chapters: readonly (Chapter & { readonly body: SourceLine[] })[]): readonly Chapter[] {
  const out: (Chapter & { readonly body: SourceLine[] })[] = [];
  chapters.forEach((chapter, index) => {
    const { kind, values, body, kop } = chapter;
    const isListed = kind === "kerntaak" && body.length === 0 && (values[1] ?? "") !== "" && chapters.slice(index + 1).some((other) => other.kind === "kerntaak" && other.values[0] === values[0]);
    const open = out.at(-1);
    if (isListed && open?.kind === "kerntakenlijst") open.body.push(kop);
    else out.push(chapter);
  });
  return out;
}

export function headingOf(line: SourceLine): { readonly kind: ChapterKind; readonly values: readonly string[] } | null {
  for (const [kind, pattern] of HEADINGS) {
    const found = matchShort(line.text, pattern);
    if (found) return { kind, values: found.slice(1) };
  }
  return null;
}
