/**
 * Fte spread over the scales, for the user's own cells: any number of decimals (36-hour fractions such as 28/36), and one pass
 * whatever the length. The formation plan's own rule (rules/formatie) works in billionths; on at most nine decimals both agree.
 */
import { compareSchaal, schaalRang, schalenBetween, type Schaal } from "../../model/schaal";

/** Finer than any fte; takes away what binary fractions leave behind (0.1 + 0.2). */
const DECIMALS = 1e9;

/** A sum that keeps what rounding drops (Neumaier), so that the order of a long column does not matter. */
export class FteSom {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}

/** Scale -> its fte; scales without fte are not in it. */
export type FtePerSchaal = ReadonlyMap<Schaal, number>;

export interface Verdeelregel {
  readonly schaal: Schaal;
  readonly fte: number;
  /** Part of the total, 0-1. */
  readonly aandeel: number;
}

/** In scale order; with lege also the whole scales between lowest and highest. The total must not be 0. */
export function verdeelFte(perSchaal: FtePerSchaal, lege: boolean): readonly Verdeelregel[] {
  const totaal = totaleFte(perSchaal);
  const present = [...perSchaal.keys()];
  const schalen = lege ? schalenBetween(present) : present.sort(compareSchaal);
  return schalen.map((schaal) => {
    const fte = perSchaal.get(schaal) ?? 0;
    return { schaal, fte: tidy(fte), aandeel: fte / totaal };
  });
}

/** Σ(fte x rang) / Σ fte, with 10A as 10.5. The total must not be 0. */
export function gemiddeldeRang(perSchaal: FtePerSchaal): number {
  const weighted = new FteSom();
  for (const [schaal, fte] of perSchaal) weighted.add(fte * schaalRang(schaal));
  return weighted.value / totaleFte(perSchaal);
}

/** The fte of all scales together. */
export function totaleFte(perSchaal: FtePerSchaal): number {
  const totaal = new FteSom();
  for (const fte of perSchaal.values()) totaal.add(fte);
  return totaal.value;
}

const tidy = (fte: number): number => (Math.abs(fte) < 1e6 ? Math.round(fte * DECIMALS) / DECIMALS : fte);
