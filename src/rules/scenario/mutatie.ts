/**
 * What a scenario changes in the plan, which itself stays untouched.
 * - verplaatsen: fte of a place goes to another afdeling, schaal or both; what is not named stays
 * - vervallen: fte of a place ends
 * - uitbreiden: fte that is new, on an afdeling and schaal
 */
export const MUTATIESOORTEN = ["verplaatsen", "vervallen", "uitbreiden"] as const;

export type Mutatiesoort = (typeof MUTATIESOORTEN)[number];

export interface Mutatie {
  readonly scenario: string | null;
  /** First day, "2026-07-01"; null = not filled in: the mutation does not count and says so. */
  readonly ingangsdatum: string | null;
  readonly soort: Mutatiesoort | null;
  /** Number of the place that it starts from; not for uitbreiden. */
  readonly formatieplaats: string | null;
  /** Always positive. */
  readonly fte: number | null;
  readonly naarAfdeling: string | null;
  readonly naarSchaal: string | null;
  readonly toelichting: string | null;
}
