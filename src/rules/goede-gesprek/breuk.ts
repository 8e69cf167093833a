/** A fraction in whole numbers, so that a tie at exactly .5 is seen as one. The denominator is positive. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** Decimals kept of a fraction whose parts are too large for plain numbers. */
const SHOWN = 1_000_000_000_000n;

/** The fraction as a number to show; never to decide with. */
export function shownNumber({ teller, noemer }: Breuk): number {
  if (teller <= SAFE && noemer <= SAFE) return Number(teller) / Number(noemer);
  return Number((2n * teller * SHOWN + noemer) / (2n * noemer)) / Number(SHOWN);
}
