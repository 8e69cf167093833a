/**
 * A fraction in whole numbers that JavaScript counts exactly, so that a tie at exactly .5 is seen as one. The denominator is positive.
 */
export interface Breuk {
  readonly teller: number;
  readonly noemer: number;
}

/** The mean of two fractions, kept as both: (a + b) / 2. */
export interface Midden {
  readonly a: Breuk;
  readonly b: Breuk;
}

/**
 * Whether the mean is at least half a step below k: (a + b) / 2 >= k - 1/2, or P·n + C·S >= (2k-1)·S·n. Exact: in plain numbers where
 * they hold it, else in big ones.
 */
export function reaches({ a, b }: Midden, k: number): boolean {
  // Scores are at most 5, so no product below is larger than this.
  if (10 * a.noemer * b.noemer <= Number.MAX_SAFE_INTEGER) return a.teller * b.noemer + b.teller * a.noemer >= (2 * k - 1) * a.noemer * b.noemer;
  const [P, S, C, n] = [BigInt(a.teller), BigInt(a.noemer), BigInt(b.teller), BigInt(b.noemer)];
  return P * n + C * S >= BigInt(2 * k - 1) * S * n;
}

/** The fraction as a number to show; never to decide with. */
export function shownBreuk({ teller, noemer }: Breuk): number {
  return teller / noemer;
}

/** Likewise the mean. */
export function shownMidden({ a, b }: Midden): number {
  return (a.teller * b.noemer + b.teller * a.noemer) / (2 * a.noemer * b.noemer);
}
