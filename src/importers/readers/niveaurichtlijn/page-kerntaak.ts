/** Which kerntaak each page is about. Headings may stand after the answers or be missing; links and repeated answers then tell. */
import { nameKey, textKey } from "../../text/name-key";
import { targetsOf, type Target } from "./navigation";
import type { Answer, Page } from "./parts";

export interface LabelledPage {
  readonly page: Page;
  readonly kerntaak: string | null;
  readonly because: "kop" | "kop erna" | "verwijzing" | "herhaling" | "vorige pagina" | "onbekend";
  /** What a link says instead, when it contradicts the heading. */
  readonly contradicted: string | null;
}

/** @param known names of the kerntaken, from their descriptions; more come from the headings */
export function labelPages(pages: readonly Page[], known: readonly string[]): readonly LabelledPage[] {
  const names = new Map(known.map((naam) => [nameKey(naam), naam]));
  for (const { koppen } of pages) for (const { naam } of koppen) if (!names.has(nameKey(naam))) names.set(nameKey(naam), capitalised(naam));
  const filled = pages.filter(({ answers }) => answers.length > 0);
  const highest = filled.flatMap(({ answers }) => answers).reduce((most, { niveau }) => Math.max(most, Number(niveau ?? 0) || 0), 0);
  const headless = new Set<Page>();
  const first = filled.map((page): LabelledPage => {
    const kop = page.koppen.find(({ afterAnswers }) => !afterAnswers) ?? page.koppen[0];
    const linked = fromLinks(page, names, highest);
    const headed = kop ? (names.get(nameKey(kop.naam)) ?? null) : null;
    if (headed !== null) return { page, kerntaak: headed, because: kop?.afterAnswers ? "kop erna" : "kop", contradicted: linked !== null && linked !== headed ? linked : null };
    if (linked === null) headless.add(page);
    return { page, kerntaak: linked, because: linked === null ? "onbekend" : "verwijzing", contradicted: null };
  });
  if (headless.size === 0) return first;
  const owners = new Map(first.flatMap(({ page, kerntaak }) => (kerntaak === null ? [] : page.answers.map((answer): [string, string] => [answerKey(answer), kerntaak]))));
  let previous: string | null = null;
  return first.map((one) => {
    const repeated = one.kerntaak === null ? mostNamed(one.page.answers.flatMap((answer) => owners.get(answerKey(answer)) ?? [])) : null;
    const label: LabelledPage =
      one.kerntaak !== null ? one : repeated !== null ? { ...one, kerntaak: repeated, because: "herhaling" } : previous !== null ? { ...one, kerntaak: previous, because: "vorige pagina" } : one;
    previous = label.kerntaak;
    return label;
  });
}

export const capitalised = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1);

const answerKey = ({ niveau, lines }: Answer): string => `${niveau ?? ""}\n${textKey(lines.map(({ text }) => text).join(" "))}`;

function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce<[string, number] | null>((best, one) => (best === null || one[1] > best[1] ? one : best), null)?.[0] ?? null;
}

/**
 * A page of levels 2 and 3 links to 1 and 2 and to 3 and 4 of the same kerntaak. The lowest page links to the highest of the kerntaak before it,
 * and the highest to the lowest of the next: of two different names the one that leads to neither end is this page's.
 */
function fromLinks({ links }: Page, names: ReadonlyMap<string, string>, highest: number): string | null {
  const targets = links.flatMap(targetsOf).filter(({ naam }) => names.has(nameKey(naam)));
  const inner = targets.filter(({ van, tot }) => van > 1 && tot < highest);
  const found = new Set((sameName(targets) ? targets : inner).map(({ naam }) => names.get(nameKey(naam)) ?? naam));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const sameName = (targets: readonly Target[]): boolean => targets.length > 1 && new Set(targets.map(({ naam }) => nameKey(naam))).size === 1;
