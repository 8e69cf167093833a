/**
 * Column widths. A plan and an .xlsx file count characters of the default font, Office.js counts points (Range.format.columnWidth).
 * With the default font (Calibri 11) a digit is 7 pixels wide, a cell keeps 5 pixels of padding, and a pixel is 0.75 point.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** 10 characters -> 56.25 points. */
export function pointsFromCharacters(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** 56.25 points -> 10 characters, to two decimals as Excel shows a width. Never below 0. */
export function charactersFromPoints(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100);
}
