/** A scale as the sheet's look-ups compare it: text, capitals, no blanks. A pasted number 11 and " 10a" find "11" and "10A". */
export function schaalsleutel(schaal: string | number | null): string {
  return schaal === null ? "" : String(schaal).replace(/[ \u00a0]/g, "").toUpperCase();
}
