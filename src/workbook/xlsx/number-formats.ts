/** Formats that a file names by number only (ECMA-376 18.8.30). 14 is the short date of the reader's settings; we show day first. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"], [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"], [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [14, "dd-mm-yyyy"],
  [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"], [20, "h:mm"], [21, "h:mm:ss"],
  [22, "dd-mm-yyyy hh:mm"], [37, "#,##0;-#,##0"], [38, "#,##0;[Red]-#,##0"], [39, "#,##0.00;-#,##0.00"], [40, "#,##0.00;[Red]-#,##0.00"],
  [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"], [48, "##0.0E+0"], [49, "@"],
]);

/** Numbers from here on are a file's own formats. */
export const FIRST_OWN_FORMAT = 164;

/** The format of a built-in number; null when it is none of them. */
export function builtInFormat(number: number): string | null {
  return BUILT_IN.get(number) ?? null;
}

/** The built-in number of a format; null when it has none (day first is written out, since number 14 differs by country). */
export function builtInNumber(code: string): number | null {
  if (code.includes("yy")) return null;
  for (const [number, format] of BUILT_IN) if (format === code) return number;
  return null;
}

/** Whether a number in this format shows as a date or a time: letters d, m, y, h or s outside texts, colours and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return bare !== "General" && /[dmyhs]/i.test(bare);
}
