import { dutchList, dutchNumber, places } from "../text/dutch-list";
import type { Check } from "./check";

const FEWEST = 3;
const SHARE = 0.6;
/** A working week in hours: hardly any function has so many posts, and not most of them an even one. */
const isWeek = (value: number): boolean => value >= 12 && value <= 40 && value % 2 === 0;

/** Figures under the head of formatie that look like hours a week. */
export const formatieInUren: Check = ({ tabellen }) => {
  const filled = (tabellen.Functies ?? []).flatMap((rij) => (rij.formatie === null ? [] : [{ ...rij, formatie: rij.formatie }]));
  const weeks = filled.filter(({ formatie }) => isWeek(formatie));
  if (weeks.length < FEWEST || weeks.length < filled.length * SHARE) return [];
  return [{
    ernst: "fout", code: "formatie-lijkt-uren", plaats: places(weeks),
    melding: `De formatie lijkt in uren per week te staan: ${dutchList(weeks.map(({ functie, formatie }) => `${functie} ${dutchNumber(formatie)}`), 5)}. Wij namen de getallen over als fte; zijn het uren, deel ze dan door 36.`,
  }];
};
