/**
 * Sums fte as users add it: over billionths, so that 0.1 + 0.2 is 0.3, a total that must be 45 is not 44.99999999, and hours of a 36-hour
 * week (28/36) keep their digits.
 */
export function sumFte(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 1e9), 0) / 1e9;
}
