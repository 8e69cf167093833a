/** The lines of a formation matrix: functions under their groep, groepen under their reeks, in the order of the table. */
import { nameKey } from "../model/same-name";
import type { FormatieRij } from "./formatietabel";
import { uniqueBy } from "./unique-by";

export type Groepsregel =
  /** A head over the groepen that follow; `groepen` = how many. */
  | { readonly kind: "reeks"; readonly label: string; readonly groepen: number }
  /** A head over the functions that follow; `functies` = how many. */
  | { readonly kind: "groep"; readonly label: string; readonly functies: number }
  | { readonly kind: "functie"; readonly functie: string };

/** A function on several rows is one line. Where no row has a reeks or groep there are no heads. */
export function formatiegroepen(rijen: readonly FormatieRij[]): readonly Groepsregel[] {
  const functies = uniqueBy(rijen, (rij) => nameKey(rij.functie));
  if (functies.every((rij) => rij.reeks === null && rij.groep === null)) return functies.map((rij) => ({ kind: "functie", functie: rij.functie }));
  return [...byKey(functies, (rij) => rij.reeks ?? "Zonder reeks")].flatMap(([reeks, inReeks]) => {
    const groepen = [...byKey(inReeks, (rij) => rij.groep ?? "Zonder groep")];
    return [
      { kind: "reeks", label: reeks, groepen: groepen.length } as const,
      ...groepen.flatMap(([groep, inGroep]) => [
        { kind: "groep", label: `${reeks}: ${groep}`, functies: inGroep.length } as const,
        ...inGroep.map((rij) => ({ kind: "functie", functie: rij.functie }) as const),
      ]),
    ];
  });
}

function byKey(rijen: readonly FormatieRij[], key: (rij: FormatieRij) => string): ReadonlyMap<string, readonly FormatieRij[]> {
  const groups = new Map<string, FormatieRij[]>();
  for (const rij of rijen) {
    const group = groups.get(key(rij));
    if (group) group.push(rij);
    else groups.set(key(rij), [rij]);
  }
  return groups;
}
