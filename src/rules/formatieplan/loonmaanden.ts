/** Rises of wages within planjaar, each from its own day: what a month after it costs more than one before. */
import type { FormatieplanParameters } from "../../model/formatieplan/parameters";
import { excelDag } from "./excel-dag";
import { maandenInJaar, maandteller } from "./maandteller";

export interface Tussenstijging {
  /** Fraction: 0.02 is 2%. */
  readonly deel: number;
  /** Month counter of its first day. */
  readonly vanaf: number;
}

/** The rises that are filled in; null when one of them has no day, because then nobody knows which months it holds for. */
export function tussenstijgingen({ stijgingenInJaar }: Pick<FormatieplanParameters, "stijgingenInJaar">): readonly Tussenstijging[] | null {
  const filled = stijgingenInJaar.filter(({ waarde }) => waarde !== null);
  if (filled.some(({ datum }) => datum === null)) return null;
  return filled.map(({ waarde, datum }) => ({ deel: waarde ?? 0, vanaf: maandteller(excelDag(datum) ?? 0) }));
}

/** Months of a calendar year between two counters, counted at the wages of its first day: a month after a rise of 2% is 1,02 months. */
export function loonmaanden(begin: number, einde: number, jaar: number, stijgingen: readonly Tussenstijging[]): number {
  const after = (vanaf: number): number => maandenInJaar(Math.max(begin, vanaf), einde, jaar);
  const [one, two] = stijgingen;
  return maandenInJaar(begin, einde, jaar)
    + (one ? one.deel * after(one.vanaf) : 0) + (two ? two.deel * after(two.vanaf) : 0)
    + (one && two ? one.deel * two.deel * after(Math.max(one.vanaf, two.vanaf)) : 0);
}

/** Wages at the end of planjaar against those at its begin; all rises where planjaar is not known. */
export function eindeJaarFactor(stijgingen: readonly Tussenstijging[], jaar: number | null): number {
  return stijgingen.filter(({ vanaf }) => jaar === null || vanaf < (jaar + 1) * 12).reduce((factor, { deel }) => factor * (1 + deel), 1);
}
