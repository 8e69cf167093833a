/** Pixels of a digit and of a cell's padding in the default font, Calibri 11, by which a file counts widths (ECMA-376 18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;

/** Characters -> the width in a file, which holds the padding too and counts in parts of 256. */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + (characters === 0 ? 0 : PADDING)) / DIGIT) * 256) / 256;
}

/** The width in a file -> characters, to two decimals as Excel shows a width. Never below 0. */
export function charactersOfWidth(width: number): number {
  return Math.max(0, Math.round(((width * DIGIT - PADDING) / DIGIT) * 100) / 100);
}
