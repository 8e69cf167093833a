/**
 * Gives every cell of a range the same number format or formula. Excel takes a single value for all cells (learn.microsoft.com, "Set and
 * get range values, text, or formulas"); the type declaration knows only the two-dimensional form.
 */
export function setAll(range: Excel.Range, property: "numberFormat" | "formulas", value: string): void {
  range[property] = value as unknown as string[][];
}
