/** The answers of all pages under their kerntaak, level and question; printings of one text are one answer. */
import type { Item, SourceDocument } from "../../document/source-document";
import { uniqueTexts, type UniqueText } from "../../steps/unique-texts";
import { textKey } from "../../text/name-key";
import type { LabelledPage } from "./page-kerntaak";
import { soortVanKop } from "./soort-van-kop";

export interface AnswerList {
  readonly kerntaak: string;
  readonly niveau: string | null;
  readonly soort: string;
  readonly texts: readonly UniqueText[];
  /** Pages that print this level of this kerntaak. */
  readonly pages: number;
}

export interface ReadAnswers {
  readonly lists: readonly AnswerList[];
  /** Answers whose question is not printed above them, with the question that another printing gives. */
  readonly questionless: readonly { readonly item: Item; readonly soort: string }[];
}

export const UNKNOWN_QUESTION = "onbekend";
export const UNKNOWN_KERNTAAK = "onbekend";

interface Printed {
  readonly kerntaak: string;
  readonly niveau: string | null;
  readonly soort: string | null;
  readonly item: Item;
}

/** @param order of the kerntaken, as the overview prints them */
export function readAnswers(pages: readonly LabelledPage[], order: readonly string[], document: SourceDocument): ReadAnswers {
  const all = pages.flatMap(({ page, kerntaak }) =>
    page.answers.map(({ niveau, vraag, lines }): Printed => ({ kerntaak: kerntaak ?? UNKNOWN_KERNTAAK, niveau, soort: vraag === null ? null : soortVanKop(vraag.text), item: document.item(lines) })),
  );
  const known = new Map(all.flatMap((one) => (one.soort === null ? [] : [[answerKey(one), one.soort]])));
  const questionless: { item: Item; soort: string }[] = [];
  const groups = new Map<string, { kerntaak: string; niveau: string | null; soort: string; items: Item[] }>();
  const soorten: string[] = [];
  for (const one of all) {
    const soort = one.soort ?? known.get(answerKey(one)) ?? UNKNOWN_QUESTION;
    if (one.soort === null) questionless.push({ item: one.item, soort });
    if (!soorten.includes(soort) && soorten.length < MOST_QUESTIONS) soorten.push(soort);
    const key = `${one.kerntaak}\n${one.niveau ?? ""}\n${soort}`;
    const group = groups.get(key) ?? { kerntaak: one.kerntaak, niveau: one.niveau, soort, items: [] };
    groups.set(key, group);
    group.items.push(one.item);
  }
  const printed = pagesPerLevel(pages);
  const kerntaakRank = ranks(order);
  const soortRank = ranks(soorten);
  const lists = [...groups.values()].map(({ items, ...place }): AnswerList => ({ ...place, texts: uniqueTexts(items), pages: printed.get(`${place.kerntaak}\n${place.niveau ?? ""}`) ?? 1 }));
  lists.sort((a, b) => kerntaakRank(a.kerntaak) - kerntaakRank(b.kerntaak) || compareLevels(a.niveau, b.niveau) || soortRank(a.soort) - soortRank(b.soort));
  return { lists, questionless };
}

/** The place of each value in the list; behind all for others. */
function ranks(list: readonly string[]): (value: string) => number {
  const places = new Map<string, number>();
  list.forEach((value, index) => {
    if (!places.has(value)) places.set(value, index);
  });
  return (value) => places.get(value) ?? list.length;
}

/** A guideline asks a handful of questions. */
const MOST_QUESTIONS = 20;

const answerKey = ({ kerntaak, niveau, item }: Printed): string => `${kerntaak}\n${niveau ?? ""}\n${textKey(item.text)}`;

export function compareLevels(a: string | null, b: string | null): number {
  const [one, other] = [Number(a ?? 0), Number(b ?? 0)];
  return Number.isNaN(one - other) ? (a ?? "").localeCompare(b ?? "", "nl") : one - other;
}

function pagesPerLevel(pages: readonly LabelledPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { page, kerntaak } of pages) {
    for (const niveau of new Set(page.answers.map((answer) => answer.niveau ?? ""))) {
      const key = `${kerntaak ?? UNKNOWN_KERNTAAK}\n${niveau}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
