/** Whose personal data are to go, and which places that makes. */
import { matchKey } from "../../../../rules/match-key";
import { FILE_PROPERTIES, type FileProperty } from "../../../../workbook/excel/read/read-file-properties";
import type { Vindplaatsen } from "./lees-vindplaatsen";
import type { Vindplaats } from "./vindplaats";

export interface Keuze {
  /** Everyone's, and what is nobody's in particular. */
  readonly alles: boolean;
  /** Numbers of forms. */
  readonly formulieren: readonly string[];
  /** Names of which everything goes, forms included. */
  readonly namen: readonly string[];
  /** Also what the user typed beside and under our sheets. */
  readonly eigen: boolean;
}

export const NIETS: Keuze = { alles: false, formulieren: [], namen: [], eigen: false };

export interface Gekozen {
  readonly plaatsen: readonly Vindplaats[];
  readonly eigenschappen: ReadonlyMap<FileProperty, string>;
}

/** A shorter name is found in too many words. */
const KORTSTE_NAAM = 3;

/**
 * A sheet that knows people by name goes along when all forms of that name go: someone on trial has two, and of the one that is kept the
 * name stays needed.
 */
export function gekozen({ plaatsen, eigenschappen, leidinggevenden }: Vindplaatsen, keuze: Keuze): Gekozen {
  const forms = new Set(keuze.formulieren);
  const wanted = new Set(keuze.namen.map(matchKey));
  const of = (key: string): readonly string[] => [...new Set(plaatsen.flatMap(({ naam, formulier }) => (formulier !== null && matchKey(naam) === key ? [formulier] : [])))];
  const wholePerson = (naam: string): boolean => {
    if (naam === "") return false;
    const own = of(matchKey(naam));
    return wanted.has(matchKey(naam)) || (own.length > 0 && own.every((nr) => forms.has(nr)));
  };
  const goes = (place: Vindplaats): boolean => keuze.alles || wholePerson(place.naam) || (place.formulier !== null && forms.has(place.formulier));
  const found = plaatsen.filter(goes).map((place) => (keuze.eigen ? place : { ...place, eigen: [] })).filter(({ cellen, eigen, opmerkingen }) => cellen.length + eigen.length + opmerkingen.length > 0);
  const names = [...found.map(({ naam }) => naam).filter((naam) => keuze.alles || wholePerson(naam)), ...(keuze.alles ? leidinggevenden : [])].filter((naam) => naam.length >= KORTSTE_NAAM).map(matchKey);
  return {
    plaatsen: found,
    eigenschappen: new Map(FILE_PROPERTIES.flatMap((name): [FileProperty, string][] => {
      const value = eigenschappen.get(name);
      return value !== undefined && names.some((one) => matchKey(value).includes(one)) ? [[name, value]] : [];
    })),
  };
}

/** People to choose from, in the order in which they are found. */
export function personen({ plaatsen }: Vindplaatsen): readonly { readonly naam: string; readonly formulieren: readonly string[] }[] {
  const byKey = new Map<string, { naam: string; formulieren: string[] }>();
  for (const { naam, formulier } of plaatsen) {
    if (naam === "") continue;
    const one = byKey.get(matchKey(naam)) ?? { naam, formulieren: [] };
    byKey.set(matchKey(naam), one);
    if (formulier !== null && !one.formulieren.includes(formulier)) one.formulieren.push(formulier);
  }
  return [...byKey.values()];
}
