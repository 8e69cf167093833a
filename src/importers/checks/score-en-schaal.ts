import { compareSchaal, readSchaal } from "../../model/schaal";
import type { Bevinding, Conversie, Functie } from "../../model/tabellen";
import { groupBy } from "../group-by";
import { dutchList, places } from "../text/dutch-list";
import type { Check } from "./check";

type Scored = Functie & { readonly score: number; readonly schaal: string };

/**
 * Scores and scales of functions against each other: against the score table of the same document where it has one, else against the
 * other functions, because more points never give a lower scale. A column that shifted shows here.
 */
export const scoreEnSchaal: Check = ({ tabellen }) => {
  const scored = (tabellen.Functies ?? []).filter((rij): rij is Scored => rij.score !== null && rij.schaal !== null && readSchaal(rij.schaal) !== null);
  const conversie = tabellen.Conversie ?? [];
  return conversie.length > 0 ? againstTable(scored, conversie) : againstEachOther(scored);
};

function againstTable(scored: readonly Scored[], conversie: readonly Conversie[]): readonly Bevinding[] {
  return scored.flatMap((rij): readonly Bevinding[] => {
    const bands = conversie.filter(({ van, tot }) => rij.score >= (van ?? -Infinity) && rij.score <= (tot ?? Infinity));
    if (bands.some(({ schaal }) => schaal === rij.schaal)) return [];
    const what = bands.length === 0 ? "in geen enkele band" : `in de band van schaal ${dutchList([...new Set(bands.map(({ schaal }) => schaal))])}`;
    return [{
      ernst: bands.length === 0 ? "waarschuwing" : "fout", code: "schaal-past-niet-bij-score", plaats: places([rij, ...bands]),
      melding: `${rij.functie} heeft score ${rij.score} en schaal ${rij.schaal}, maar die score ligt ${what} van de conversietabel in dit document. Wij houden de gedrukte schaal aan.`,
    }];
  });
}

function againstEachOther(scored: readonly Scored[]): readonly Bevinding[] {
  const byScale = [...groupBy(scored, ({ schaal }) => schaal).values()].map((rijen) => ({ rijen, schaal: rijen[0]?.schaal ?? "", least: extreme(rijen, -1), most: extreme(rijen, 1) })).sort((a, b) => compareSchaal(a.schaal, b.schaal));
  return byScale.slice(1).flatMap(({ schaal, least }, index): readonly Bevinding[] => {
    const lower = byScale[index];
    if (!lower || !least || !lower.most || least.score > lower.most.score) return [];
    const same = least.score === lower.most.score;
    return [{
      ernst: "waarschuwing", code: "score-en-schaal-tegenstrijdig", plaats: places([least, lower.most]),
      melding: `${lower.most.functie} heeft ${lower.most.score} punten in schaal ${lower.schaal}, ${least.functie} ${same ? "evenveel" : `met ${least.score} minder`} in schaal ${schaal}. ${same ? "Dezelfde score" : "Meer punten"} hoort geen ${same ? "andere" : "lagere"} schaal te geven; ga na of de kolommen goed gelezen zijn.`,
    }];
  });
}

/** The row with the highest score, or with sign -1 the lowest. */
const extreme = (rijen: readonly Scored[], sign: 1 | -1): Scored | undefined =>
  rijen.reduce<Scored | undefined>((best, rij) => (best === undefined || (rij.score - best.score) * sign > 0 ? rij : best), undefined);
