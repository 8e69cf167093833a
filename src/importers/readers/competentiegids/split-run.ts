/**
 * Where tips end and the behaviours of the next level begin, when the heading between them is lost. How items of either kind begin is
 * learned from the lists that do have their heading: behaviours say "Je ...", tips begin with an imperative, or whatever this guide does.
 */
import type { SourceLine } from "../../document/source-line";

export type Openings = ReadonlyMap<string, { readonly gedrag: number; readonly tips: number }>;

export function learnOpenings(gedrag: readonly (readonly SourceLine[])[], tips: readonly (readonly SourceLine[])[]): Openings {
  const counts = new Map<string, { gedrag: number; tips: number }>();
  const note = (items: readonly (readonly SourceLine[])[], kind: "gedrag" | "tips"): void => {
    for (const item of items) {
      const word = openingOf(item);
      const known = counts.get(word) ?? { gedrag: 0, tips: 0 };
      known[kind]++;
      counts.set(word, known);
    }
  };
  note(gedrag, "gedrag");
  note(tips, "tips");
  return counts;
}

/**
 * @param run items below one tips heading, of which the last ones are behaviours of the next level
 * @returns how many of them are tips, one at least and not all; `sure` when every item opens as its kind does
 */
export function splitRun(run: readonly (readonly SourceLine[])[], openings: Openings, startsPage: (line: SourceLine) => boolean): { readonly tips: number; readonly sure: boolean } {
  const weights = run.map((item) => leaning(item, openings));
  let after = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let best = { tips: 1, score: -Infinity };
  weights.forEach((weight, cut) => {
    const opens = run[cut]?.[0];
    const score = after - before + (opens && startsPage(opens) ? PAGE_WEIGHT : 0);
    if (cut > 0 && score > best.score) best = { tips: cut, score };
    before += weight;
    after -= weight;
  });
  const wrong = weights.some((weight, index) => (index < best.tips ? weight > 0 : weight < 0));
  return { tips: best.tips, sure: !wrong };
}

/** A page begins at most of the lost headings, so it counts as much as an item and a half. */
const PAGE_WEIGHT = 1.5;

/** From -1 (opens as tips do) to 1 (opens as behaviours do). */
function leaning(item: readonly SourceLine[], openings: Openings): number {
  const known = openings.get(openingOf(item));
  if (!known) return 0;
  return (known.gedrag - known.tips) / (known.gedrag + known.tips + 1);
}

function openingOf(item: readonly SourceLine[]): string {
  return (item[0]?.text.split(" ", 1)[0] ?? "").toLowerCase().replace(/[^\p{L}]/gu, "");
}
