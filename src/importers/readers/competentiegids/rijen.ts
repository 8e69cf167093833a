import { append } from "../../append";
import type { Competentie, Indicator } from "../../../model/tabellen";
import type { Item, SourceDocument } from "../../document/source-document";
import { groupBy } from "../../group-by";
import { uniqueTexts } from "../../steps/unique-texts";
import { nameKey } from "../../text/name-key";
import type { Levels } from "./levels";
import { cleanName } from "./names";
import type { Segment } from "./segments";

/** A competence with every printing of it: a guide may show one as an example first. The fullest printing counts. */
export interface Printed {
  readonly naam: string;
  readonly main: Segment;
  readonly printings: readonly Segment[];
}

export function printedCompetences(segments: readonly Segment[]): readonly Printed[] {
  const groups = groupBy(segments, (segment) => nameKey(cleanName(segment.naam.text)));
  const printed = [...groups.values()].flatMap((printings): readonly Printed[] => {
    const main = printings.reduce((best, one) => (one.blocks.length > best.blocks.length ? one : best));
    return [{ naam: cleanName(main.naam.text), main, printings }];
  });
  return printed.sort((a, b) => a.main.naam.number - b.main.naam.number);
}

export function competentieRijen(printed: readonly Printed[], groepOf: (segment: Segment) => string | null, document: SourceDocument): readonly Competentie[] {
  return printed.map(({ naam, main, printings }): Competentie => {
    const definities = uniqueTexts(printings.filter(({ definitie }) => definitie.length > 0).map(({ definitie }) => document.item(definitie)));
    return {
      nr: null, competentie: naam, groep: groepOf(main), definitie: definities[0]?.text ?? null, tekstsoort: "bron",
      plaats: printings.map((one) => document.plaats([one.naam, ...one.definitie])).join("; "),
    };
  });
}

export function indicatorRijen(printed: readonly Printed[], levels: Levels, document: SourceDocument): readonly Indicator[] {
  return printed.flatMap(({ naam, printings }) => {
    const lists = new Map<string, { niveau: string; niveaunaam: string | null; soort: "gedrag" | "tip"; items: Item[] }>();
    for (const segment of printings) {
      const of = levels.of(segment);
      segment.blocks.forEach((block, index) => {
        const level = of[index];
        if (!level) return;
        const key = `${level.niveau}\n${block.soort}`;
        const list = lists.get(key) ?? { ...level, soort: block.soort, items: [] };
        lists.set(key, list);
        append(list.items, block.items.map((lines) => document.item(lines)));
      });
    }
    return [...lists.values()].flatMap((list) =>
      uniqueTexts(list.items).map(({ text, printings: places }, index): Indicator => ({
        onderwerp: naam, niveau: list.niveau, niveaunaam: list.niveaunaam, soort: list.soort, nr: index + 1, tekst: text, tekstsoort: "bron",
        plaats: document.plaats(places.flatMap(({ lines }) => lines)),
      })),
    );
  });
}
