/**
 * The competences of a profile: name, definition, "Niveau X (naam)", behaviours. A name looks like a line that goes on, so it is found
 * from the level line backwards: among the lines between the last bullet and the level, the first that is a known name, else the first
 * that can be one.
 */
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { bulletedItems } from "../../steps/bulleted-items";
import { nameKey } from "../../text/name-key";
import type { Explained } from "../reader";
import type { Kinded } from "./line-kind";
import type { CompetentieBlok } from "./printed-rows";

const ENDED = /[.!?;:]["”’)]?$/;
const CAPITAL = /^\p{Lu}/u;
const LONGEST_NAME = 60;

export function readCompetentieBlokken(body: readonly Kinded[], knownNames: ReadonlySet<string>, document: SourceDocument): { readonly blokken: readonly CompetentieBlok[]; readonly explained: readonly Explained[] } {
  const blokken: CompetentieBlok[] = [];
  const explained: Explained[] = [];
  const levels = body.flatMap((one, index) => (one.kind === "niveau" ? [index] : []));
  const heads = levels.map((level, order) => headStart(body, (levels[order - 1] ?? -1) + 1, level, knownNames));
  levels.forEach((level, order) => {
    const one = body[level];
    const start = heads[order];
    if (!one) return;
    const end = heads[order + 1] ?? levels[order + 1] ?? body.length;
    const [first, ...definitie] = start === undefined || start === null ? [] : body.slice(start, level).map((kinded) => kinded.line);
    const before = blokken.at(-1);
    const naam = first ? document.item([first]) : before?.naam;
    if (!naam) {
      explained.push({ line: one.line, reden: "niveau zonder competentie erboven" });
      return;
    }
    const { before: loose, items } = bulletedItems(body.slice(level + 1, end).map((kinded) => kinded.line));
    for (const line of loose) explained.push({ line, reden: "tekst tussen niveau en gedrag" });
    const [niveau = "", niveaunaam = ""] = one.values;
    blokken.push({
      naam,
      definitie: first ? (definitie.length > 0 ? document.item(definitie) : null) : (before?.definitie ?? null),
      niveau: niveau.toUpperCase(), niveaunaam: niveaunaam === "" ? null : niveaunaam, niveauLine: one.line,
      indicatoren: items.map((lines) => document.item(lines)),
    });
  });
  return { blokken, explained };
}

/** Where the name stands, or null when the level belongs to the competence before. */
function headStart(body: readonly Kinded[], from: number, level: number, knownNames: ReadonlySet<string>): number | null {
  let start = level;
  while (start > from && body[start - 1]?.line.bullet === null) start--;
  const candidates = Array.from({ length: level - start }, (_, offset) => start + offset);
  const textOf = (index: number): SourceLine | undefined => body[index]?.line;
  const known = candidates.find((index) => isKnown(textOf(index)?.text ?? "", knownNames));
  if (known !== undefined) return known;
  const first = start === from && from === 0 ? start : candidates.find((index) => canBeName(textOf(index - 1), textOf(index), textOf(index + 1)));
  return first === undefined || first >= level ? null : first;
}

/** Known as it stands, or without an addition in brackets. */
function isKnown(text: string, knownNames: ReadonlySet<string>): boolean {
  return text.length <= LONGEST_NAME && (knownNames.has(nameKey(text)) || knownNames.has(nameKey(withoutAddition(text))));
}

export function withoutAddition(name: string): string {
  const open = name.indexOf("(");
  return open > 0 && name.endsWith(")") ? name.slice(0, open).trim() : name;
}

function canBeName(before: SourceLine | undefined, line: SourceLine | undefined, next: SourceLine | undefined): boolean {
  if (!line || line.text.length > LONGEST_NAME || ENDED.test(line.text) || !CAPITAL.test(line.text)) return false;
  if (line.heading !== null) return true;
  const apart = before === undefined || ENDED.test(before.text) || line.blanksBefore > before.blanksBefore;
  return apart && (next === undefined || CAPITAL.test(next.text));
}
