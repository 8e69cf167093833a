/**
 * The behaviours of one level that a document prints for several functions should be the same each time. One that stands at a few of
 * those places only, or is missing at a few, is told.
 */
import type { Bevinding, Indicator } from "../../model/tabellen";
import { printingsOf } from "../document/plaats";
import { textKey } from "../text/name-key";
import type { Check } from "./check";
import { dutchList } from "../text/dutch-list";
import { groupBy } from "../group-by";

export const vreemdeIndicatoren: Check = ({ tabellen }) => {
  const all = tabellen.Indicatoren ?? [];
  const elsewhere = groupBy(all, (rij) => textKey(rij.tekst));
  return [...groupBy(all.filter((rij) => rij.niveau !== null), (rij) => `${rij.onderwerp}\n${rij.niveau ?? ""}\n${rij.soort}`).values()].flatMap((rijen) => {
    const often = usual(rijen.map(printings));
    return rijen.flatMap((rij): readonly Bevinding[] => {
      const times = printings(rij);
      if (times === often || rijen.length < 2) return [];
      return [times * 2 <= often ? stray(rij, times, often, elsewhere.get(textKey(rij.tekst)) ?? []) : different(rij, times, often)];
    });
  });
};

const printings = (rij: Indicator): number => printingsOf(rij.plaats);

/** The number that most rows have; of equals the higher. */
function usual(counts: readonly number[]): number {
  const seen = groupBy(counts, String);
  return [...seen.values()].reduce((best, one) => (one.length > best.length || (one.length === best.length && (one[0] ?? 0) > (best[0] ?? 0)) ? one : best), [])[0] ?? 0;
}

const level = (rij: Indicator): string => `${rij.onderwerp} ${rij.niveau ?? ""}`;

function stray(rij: Indicator, times: number, often: number, same: readonly Indicator[]): Bevinding {
  const owners = same.filter((other) => other.onderwerp !== rij.onderwerp).map(level);
  const copied = owners.length > 0 ? ` Het staat ook bij ${dutchList(owners)} en hoort daar vermoedelijk bij.` : "";
  return {
    ernst: "waarschuwing", code: "vreemde-indicator", plaats: rij.plaats,
    melding: `Bij ${level(rij)} staat "${rij.tekst}" op ${times} van de ${often} plaatsen waar dat niveau is beschreven.${copied} Wij nemen het op; beoordeel niemand erop zonder dit na te gaan.`,
  };
}

function different(rij: Indicator, times: number, often: number): Bevinding {
  const sentence = times < often ? `ontbreekt op ${often - times} van de ${often} plaatsen waar dat niveau is beschreven` : `staat er ${times} keer, de andere gedragingen van dat niveau ${often} keer`;
  return { ernst: "info", code: "indicator-ongelijk", plaats: rij.plaats, melding: `Bij ${level(rij)} ${times < often ? "" : "is iets ongelijk: "}"${rij.tekst}" ${sentence}.` };
}
