/** A number as Dutch readers write it, for sentences: 45 -> "45,00". Cells carry the number itself and a number format. */
export function dutchNumber(value: number, decimals = 2): string {
  return value.toFixed(decimals).replace(".", ",");
}
