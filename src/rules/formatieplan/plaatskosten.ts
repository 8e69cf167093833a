import { loonkosten } from "../loonkosten/loonkosten";

const MONTHS = 12;

export interface Plaatskosten {
  /** Fte of a 36-hour week. */
  readonly fte: number;
  /** Euro gross per month for full time. */
  readonly maandbedrag: number;
  /** Months of the planjaar in force, 0-12 (maanden-in-planjaar.ts). */
  readonly maanden: number;
  /** Fraction (opslag.ts). */
  readonly opslag: number;
  /** Raises since the table (verhogingsfactor.ts); 1 for none. */
  readonly factor: number;
}

/** Euro wage cost of a place in the planjaar: fte x month amount x months x (1 + opslag) x raises. Not rounded: views round what they show. */
export function plaatskosten({ fte, maandbedrag, maanden, opslag, factor }: Plaatskosten): number {
  return (loonkosten(maandbedrag, fte, opslag) * maanden * factor) / MONTHS;
}
