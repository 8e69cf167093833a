/** The kinds of change, in the order in which overviews show them. */
export const SOORTEN_WIJZIGING = ["ongewijzigd", "gewijzigd", "nieuw", "vervallen", "samengevoegd", "gesplitst"] as const;

export type SoortWijziging = (typeof SOORTEN_WIJZIGING)[number];

/** What two places are compared by. Cost is not among it: a raise alone changes no place. */
interface Vergeleken {
  readonly afdeling: string | null;
  readonly functie: string | null;
  readonly schaal: string | null;
  readonly fte: number | null;
}

/** Finer than the four decimals of fte. */
const SAME_FTE = 0.00005;

/**
 * The kind of a line of was/wordt.
 * @param wasRegels, wordtRegels how many lines have this was, and this wordt: a merge goes before a split where a line is both
 */
export function soortWijziging(was: Vergeleken | null, wordt: Vergeleken | null, wasRegels: number, wordtRegels: number): SoortWijziging | null {
  if (was === null) return wordt === null ? null : "nieuw";
  if (wordt === null) return "vervallen";
  if (wordtRegels > 1) return "samengevoegd";
  if (wasRegels > 1) return "gesplitst";
  const same = sameText(was.afdeling, wordt.afdeling) && sameText(was.functie, wordt.functie) && sameText(was.schaal, wordt.schaal) && sameFte(was.fte, wordt.fte);
  return same ? "ongewijzigd" : "gewijzigd";
}

/** As the sheet's = compares: without regard to case, and empty equals "". */
function sameText(one: string | null, other: string | null): boolean {
  return (one ?? "").toLowerCase() === (other ?? "").toLowerCase();
}

function sameFte(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < SAME_FTE;
}
