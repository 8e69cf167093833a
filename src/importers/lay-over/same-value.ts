import { nameKey, textKey } from "../text/name-key";
import type { CellValue } from "../review/reviewed-tables";

/** A value by which rows are found: names by their letters and digits, so that a capital or a hyphen parts nothing. */
export function keyOf(values: readonly CellValue[]): string {
  return values.map((value) => (typeof value === "string" ? nameKey(value) : String(value))).join("|");
}

/** Whether two values say the same. Texts may differ in blanks, case and closing signs, and in how "tot en met" is written. */
export function saysSame(one: CellValue, other: CellValue): boolean {
  return typeof one === "string" && typeof other === "string" ? plain(one) === plain(other) : one === other;
}

const plain = (text: string): string => textKey(text).replace(/\btot en met\b/g, "t/m");
