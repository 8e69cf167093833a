/**
 * Parts of a description that we have no place for ("Contacten", "Plaats in de organisatie"). Such a heading looks like a line that goes
 * on, so it is known by standing in other descriptions too, at the same kind of place: after something that ended, before something new.
 */
import type { Kind, Kinded } from "./line-kind";
import type { Section } from "./sections";

const LONGEST = 50;
const FEWEST = 2;
/** Below these headings short lines are names, of a function or of competences. */
const NAMES: readonly Kind[] = ["beschrijving", "naam", "competenties", "profielcompetenties"];

export function markUnknownParts(sections: readonly Section[]): readonly Section[] {
  const counts = new Map<string, number>();
  const described = sections.filter(({ kind }) => kind === "beschrijving");
  for (const section of described) for (const text of new Set(candidates(section).map(({ line }) => line.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return sections.map((section) => {
    if (section.kind !== "beschrijving") return section;
    const heads = new Set(candidates(section).filter(({ line }) => (counts.get(line.text) ?? 0) >= Math.max(FEWEST, described.length / 2)));
    return heads.size === 0 ? section : { ...section, lines: section.lines.map((one): Kinded => (heads.has(one) ? { ...one, kind: "onbekend", values: [one.line.text.replace(/ ?:$/, "")] } : one)) };
  });
}

function candidates({ lines }: Section): readonly Kinded[] {
  let part: Kind = "tekst";
  return lines.filter((one, index) => {
    if (one.kind !== "tekst") part = one.kind;
    return one.kind === "tekst" && !NAMES.includes(part) && looksLikeHead(lines[index - 1], one, lines[index + 1]);
  });
}

function looksLikeHead(before: Kinded | undefined, { line }: Kinded, next: Kinded | undefined): boolean {
  if (line.bullet !== null || line.cell !== null || line.text.length > LONGEST || !/^\p{Lu}/u.test(line.text) || /[.,;!?-]$/.test(line.text) || /\bniveau\b|[0-9]/i.test(line.text)) return false;
  const opens = next !== undefined && (next.line.bullet !== null || next.kind === "tekst" && /^\p{Lu}/u.test(next.line.text));
  // A result area's name may stand on the line below its number.
  const names = before?.kind === "resultaatgebied" && before.line.bullet === null;
  return opens && before !== undefined && !names;
}
