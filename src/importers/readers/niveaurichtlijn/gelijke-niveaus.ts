/** Texts that different levels of one subject share, so that they cannot tell those levels apart. */
import type { Bevinding, Indicator } from "../../../model/tabellen";
import { dutchList, places } from "../../text/dutch-list";
import { textKey } from "../../text/name-key";
import { compareLevels } from "./antwoorden";
import { groupBy } from "../../group-by";

/** From this share of common words on two texts are told to be nearly the same. */
const NEAR = 0.85;
const FEWEST_WORDS = 6;
/** Comparing every pair is quadratic; a subject has a few texts a level. */
const MOST_TEXTS = 100;

export function gelijkeNiveaus(rijen: readonly Indicator[]): readonly Bevinding[] {
  const levelled = rijen.filter((rij) => rij.niveau !== null);
  return [...groupBy(levelled, (rij) => `${rij.onderwerp}\n${rij.soort}`).values()].flatMap((group) => {
    const same = [...groupBy(group, (rij) => textKey(rij.tekst)).values()].filter((equal) => new Set(equal.map((rij) => rij.niveau)).size > 1);
    const sameRows = new Set(same.flat());
    return [...same.map((equal) => told(equal, "staat woordelijk hetzelfde")), ...near(group.filter((rij) => !sameRows.has(rij))).map((pair) => told(pair, "staat bijna hetzelfde"))];
  });
}

function told(rijen: readonly Indicator[], how: string): Bevinding {
  const [first] = rijen;
  const levels = [...new Set(rijen.map((rij) => rij.niveau ?? ""))].sort(compareLevels);
  return {
    ernst: how.includes("bijna") ? "info" : "waarschuwing", code: "niveaus-gelijk", plaats: places(rijen),
    melding: `${first?.onderwerp ?? ""}, ${first?.soort ?? ""}: op niveau ${dutchList(levels)} ${how}: "${first?.tekst ?? ""}" Dit punt beslist niet tussen die niveaus.`,
  };
}

/** Pairs of neighbouring levels whose texts have nearly all their words in common. */
function near(rijen: readonly Indicator[]): readonly (readonly Indicator[])[] {
  if (rijen.length > MOST_TEXTS) return [];
  const words = rijen.map((rij) => new Set(rij.tekst.toLowerCase().match(/\p{L}+/gu) ?? []));
  return rijen.flatMap((one, index) =>
    rijen.slice(index + 1).flatMap((other, further) => {
      const [mine, theirs] = [words[index], words[index + 1 + further]];
      if (!mine || !theirs || one.niveau === other.niveau || Math.min(mine.size, theirs.size) < FEWEST_WORDS) return [];
      const shared = [...mine].filter((word) => theirs.has(word)).length;
      return shared / (mine.size + theirs.size - shared) >= NEAR ? [[one, other]] : [];
    }),
  );
}
