import type { Bevinding, Functie } from "../../model/tabellen";
import { groupBy } from "../group-by";
import { dutchList, places } from "../text/dutch-list";
import { nameKey } from "../text/name-key";
import type { Check } from "./check";

/** A function that stands in its table more than once, a code with two names, and a code with two scores or scales. */
export const dubbeleFuncties: Check = ({ tabellen }) => {
  const functies = tabellen.Functies ?? [];
  const twice = [...groupBy(functies, ({ functie }) => nameKey(functie)).values()].filter((group) => group.length > 1);
  const names: readonly Bevinding[] = twice.length === 0 ? [] : [{
    ernst: "info", code: "functie-dubbel", plaats: places(twice.flat()),
    melding: `Meer dan eens in de lijst: ${dutchList(twice.map((group) => `${group[0]?.functie ?? ""} (${group.length} keer)`))}. Elke regel is een rij; niets is opgeteld.`,
  }];
  return [...names, ...twice.flatMap(scales), ...[...groupBy(functies.filter(({ code }) => code !== null), ({ code }) => code ?? "")].flatMap(([code, group]) => ofCode(code, group))];
};

/** One function in two scales: rightly so where a list has it once for each, or a figure that was misread. */
function scales(group: readonly Functie[]): readonly Bevinding[] {
  const schalen = [...new Set(group.flatMap(({ schaal }) => schaal ?? []))];
  if (schalen.length < 2) return [];
  return [{ ernst: "waarschuwing", code: "functie-met-meer-schalen", plaats: places(group), melding: `${group[0]?.functie ?? ""} staat in schaal ${dutchList(schalen)}. Ga na of dat zo hoort; elke regel is een rij.` }];
}

function ofCode(code: string, group: readonly Functie[]): readonly Bevinding[] {
  const names = [...new Map(group.map((rij) => [nameKey(rij.normfunctie ?? rij.functie), rij.normfunctie ?? rij.functie])).values()];
  const scores = [...new Set(group.flatMap(({ score }) => score ?? []))];
  return [
    ...(names.length > 1 ? [{ ernst: "waarschuwing" as const, code: "code-met-meer-namen", plaats: places(group), melding: `Code ${code} staat bij ${dutchList(names)}.` }] : []),
    ...(scores.length > 1 ? [{ ernst: "fout" as const, code: "code-met-meer-scores", plaats: places(group), melding: `Code ${code} heeft in de lijst meer dan één score: ${dutchList(scores.map(String))}.` }] : []),
  ];
}
