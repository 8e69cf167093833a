import type { Profiel } from "../../model/tabellen";
import { sameName } from "../../model/same-name";
import type { Check } from "./check";
import { dutchList, places } from "../text/dutch-list";
import { groupBy } from "../group-by";

/** A function whose competences are listed in two parts of the document, and not the same. */
export const competentielijsten: Check = ({ tabellen }) =>
  [...groupBy(tabellen.Profielen ?? [], (rij) => rij.functie)].flatMap(([functie, rijen]) => {
    const lists = [...groupBy(rijen.filter((rij) => rij.herkomst !== null), (rij) => rij.herkomst ?? "").entries()];
    const [one, other] = lists;
    if (!one || !other || sameList(one[1], other[1])) return [];
    const twin = otherFunctionWith(one[1], functie, tabellen.Profielen ?? []);
    return [
      {
        ernst: "fout" as const,
        code: "competenties-verschillen",
        plaats: places([...one[1], ...other[1]]),
        melding: `${functie} heeft twee verschillende competentielijsten: ${PART[one[0]] ?? one[0]} noemt ${listed(one[1])}; ${PART[other[0]] ?? other[0]} noemt ${listed(other[1])}.${twin ? ` De eerste lijst is precies die van ${twin}.` : ""} Wij tonen beide en kiezen niet.`,
      },
    ];
  });

const PART: Readonly<Record<string, string>> = {
  functiebeschrijving: "de functiebeschrijving",
  competentieprofiel: "het competentieprofiel",
  coordinatiemodule: "de module",
  tabel: "de tabel",
};

const keyOf = (rij: Profiel): string => `${rij.competentie.toLowerCase()} ${rij.niveau ?? ""}`;
const keysOf = (list: readonly Profiel[]): string => list.map(keyOf).sort().join("|");
const sameList = (one: readonly Profiel[], other: readonly Profiel[]): boolean => keysOf(one) === keysOf(other);
const listed = (list: readonly Profiel[]): string => dutchList(list.map((rij) => (rij.niveau === null ? rij.competentie : `${rij.competentie} (${rij.niveau})`)));

/** A list that another function has in the same part may have been copied. */
function otherFunctionWith(list: readonly Profiel[], functie: string, all: readonly Profiel[]): string | null {
  const herkomst = list[0]?.herkomst;
  const others = groupBy(all.filter((rij) => rij.herkomst === herkomst && !sameName(rij.functie, functie)), (rij) => rij.functie);
  return [...others].find(([, rijen]) => sameList(rijen, list))?.[0] ?? null;
}
