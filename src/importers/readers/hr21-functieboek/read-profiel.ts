import { append } from "../../append";
import type { Item, SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { bulletedItems } from "../../steps/bulleted-items";
import { matchShort } from "../pattern";
import type { Explained } from "../reader";
import { readCompetentieBlokken } from "./competentie-blokken";
import type { Kind, Kinded } from "./line-kind";
import type { PrintedEis, Profiel } from "./printed-rows";
import type { Section } from "./sections";

const NUMBERED = /^[0-9]{1,2}[.)] ?\S/;

/** A competence profile: situations, competences with their behaviour, knowledge, skills, education. */
export function readProfiel(section: Section, knownNames: ReadonlySet<string>, document: SourceDocument): { readonly profiel: Profiel; readonly explained: readonly Explained[] } {
  const explained: Explained[] = [];
  const explain = (lines: readonly SourceLine[], reden: string): void => lines.forEach((line) => explained.push({ line, reden }));
  const { head, parts } = partsOf(section);
  explain(head, "kop");
  const eisen: PrintedEis[] = [];
  const competenties: Profiel["competenties"][number][] = [];
  const add = (soort: PrintedEis["soort"], items: readonly (readonly SourceLine[])[]): void => {
    const before = eisen.filter((eis) => eis.soort === soort).length;
    items.forEach((lines, index) => eisen.push({ soort, nr: before + index + 1, item: document.item(lines) }));
  };
  for (const part of parts) {
    explain([part.head.line], "kop");
    const lines = part.body.map((one) => one.line);
    switch (part.head.kind) {
      case "werksituaties":
        add("werksituatie", numberedItems(lines));
        break;
      case "profielcompetenties":
      case "competenties": {
        const read = readCompetentieBlokken(part.body, knownNames, document);
        append(competenties, read.blokken);
        append(explained, read.explained);
        break;
      }
      case "vakkennis":
      case "kennis":
        add("vakkennis", bulletedOnly(lines, explain));
        break;
      case "vaardigheden":
        add("vaardigheid", bulletedOnly(lines, explain));
        break;
      case "opleiding":
        add("opleiding", wholeText(lines));
        break;
    }
  }
  return { profiel: { naam: headItem(section, head, document), competenties, eisen }, explained };
}

interface Part {
  readonly head: Kinded;
  readonly body: readonly Kinded[];
}

const PARTS: readonly Kind[] = ["werksituaties", "profielcompetenties", "competenties", "vakkennis", "kennis", "vaardigheden", "opleiding"];

function partsOf(section: Section): { readonly head: readonly SourceLine[]; readonly parts: readonly Part[] } {
  const head: SourceLine[] = [];
  const parts: { head: Kinded; body: Kinded[] }[] = [];
  for (const one of section.lines) {
    const open = parts.at(-1);
    if (PARTS.includes(one.kind)) parts.push({ head: one, body: [] });
    else if (open) open.body.push(one);
    else head.push(one.line);
  }
  return { head, parts };
}

function headItem(section: Section, head: readonly SourceLine[], document: SourceDocument): Item {
  const [first, ...rest] = head;
  return first ? document.item([{ ...first, text: section.naam }, ...rest]) : { text: section.naam, lines: [], doubts: [] };
}

/** "1. Weerstand: ...": a number opens an item. Without numbers, bullets do. */
function numberedItems(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  if (!lines.some((line) => NUMBERED.test(line.text.slice(0, 5)))) return bulletedItems(lines).items;
  const items: SourceLine[][] = [];
  let expected = 1;
  for (const line of lines) {
    const found = matchShort(line.text.slice(0, 5), /^([0-9]{1,2})[.)] ?\S/);
    if (found && Number(found[1]) === expected) {
      items.push([{ ...line, text: line.text.replace(/^[0-9]{1,2}[.)] ?/, "") }]);
      expected++;
    } else items.at(-1)?.push(line);
  }
  return items;
}

function bulletedOnly(lines: readonly SourceLine[], explain: (lines: readonly SourceLine[], reden: string) => void): readonly (readonly SourceLine[])[] {
  const { before, items } = bulletedItems(lines);
  explain(before, "inleidende zin");
  return items;
}

/** Education is one running text, or one item a bullet. */
function wholeText(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  if (lines.length === 0) return [];
  const { before, items } = bulletedItems(lines);
  return lines.some((line) => line.bullet !== null) ? [...(before.length > 0 ? [before] : []), ...items] : [lines];
}
