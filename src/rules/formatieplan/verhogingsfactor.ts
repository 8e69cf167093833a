export interface Verhoging {
  readonly jaar: number;
  /** Fraction: 2,5% is 0.025. */
  readonly percentage: number;
}

/**
 * The factor by which amounts of a year rise to a later year: the product of (1 + raise) of every year after `van` up to and including
 * `tot`. A raise counts for the whole of its year. Several raises of one year multiply too. 1 when there is none in between.
 */
export function verhogingsfactor(verhogingen: readonly Verhoging[], van: number, tot: number): number {
  return verhogingen.filter(({ jaar }) => jaar > van && jaar <= tot).reduce((factor, { percentage }) => factor * (1 + percentage), 1);
}
