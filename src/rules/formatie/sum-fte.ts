/**
 * Sums fte exactly. Fte has at most four decimals (contract: 0,00, up to 4), so the sum is taken over ten-thousandths: 0.1 + 0.2
 * is 0.3, and a total that must be 45 is not 44.99999999.
 */
export function sumFte(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 10_000), 0) / 10_000;
}
