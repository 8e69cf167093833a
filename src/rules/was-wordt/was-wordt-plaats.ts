/** A place of one of two plans that are laid side by side. */
export interface WasWordtPlaats {
  /** Unique in its plan. */
  readonly formatieplaats: string;
  readonly afdeling: string | null;
  readonly functie: string | null;
  readonly schaal: string | null;
  /** In force on the plan's peildatum, in fte; null = unknown. */
  readonly fte: number | null;
  /** Euro in the plan's planjaar; null = unknown. */
  readonly kosten: number | null;
  /** Formatie x months in force in planjaar / 12: what the loonkosten are paid for; null = unknown. */
  readonly fteJaren: number | null;
  /** Part of `kosten` that is inhuur; null = none, or unknown. */
  readonly inhuurkosten: number | null;
}

/**
 * Which place became which. was null = the place is new, wordt null = it ends. A split repeats its was, a merge its wordt.
 */
export interface Overgang {
  readonly was: string | null;
  readonly wordt: string | null;
  readonly motief: string | null;
}
