/**
 * Names compare as Excel's formulas compare them: without regard to case. A plan that told "Adviseur" and "adviseur" apart would promise
 * other totals than its own formulas give.
 */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
