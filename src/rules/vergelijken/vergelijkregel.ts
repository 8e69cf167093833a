/** One line of a comparison; null where one side says nothing. */
export interface Vergelijkregel {
  readonly groep: string;
  readonly label: string;
  readonly links: string | null;
  readonly rechts: string | null;
}

/** Joins two lists of facts by group and label, the order of the left side first. */
export function naastElkaar(links: readonly Feit[], rechts: readonly Feit[]): readonly Vergelijkregel[] {
  const key = ({ groep, label }: Feit): string => JSON.stringify([groep, label.toLowerCase()]);
  const sides = new Map<string, { groep: string; label: string; links: string[]; rechts: string[] }>();
  for (const [kant, feiten] of [["links", links], ["rechts", rechts]] as const) {
    for (const feit of feiten) {
      const line = sides.get(key(feit)) ?? { groep: feit.groep, label: feit.label, links: [], rechts: [] };
      line[kant].push(feit.tekst);
      sides.set(key(feit), line);
    }
  }
  const groepen = [...new Set([...sides.values()].map(({ groep }) => groep))];
  return groepen.flatMap((groep) => [...sides.values()].filter((line) => line.groep === groep).map((line) => ({
    groep, label: line.label, links: line.links.length > 0 ? line.links.join("; ") : null, rechts: line.rechts.length > 0 ? line.rechts.join("; ") : null,
  })));
}

export interface Feit {
  readonly groep: string;
  readonly label: string;
  readonly tekst: string;
}
