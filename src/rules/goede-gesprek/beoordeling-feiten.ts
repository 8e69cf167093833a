import type { Kwalificatie } from "./kwalificatie";

export interface Werkafspraak {
  /** null: not given yet. */
  readonly kwalificatie: Kwalificatie | null;
  /** The weight in ten-thousandths, a whole number: 0,25 is 2500. Never negative (K10). */
  readonly gewicht: number;
}

export interface BeoordeeldeCompetentie {
  readonly kwalificatie: Kwalificatie | null;
  /** Marked as crucial for doing the job well (art. 6 lid 7). */
  readonly cruciaal: boolean;
}

/** What a review is computed from. */
export interface BeoordelingFeiten {
  readonly werkafspraken: readonly Werkafspraak[];
  readonly competenties: readonly BeoordeeldeCompetentie[];
  readonly kennisniveau: Kwalificatie | null;
  /** The manager chooses to apply art. 6 lid 7. */
  readonly afwijkingLid7: boolean;
}
