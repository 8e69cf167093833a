/** Sizes in pixels, as a screen at 100 % has them. */
import { charactersFromPoints, pointsFromCharacters } from "../../../model/column-width";

const PIXELS_PER_POINT = 4 / 3;

/** Excel's default width and height for Calibri 11: 8.43 characters and 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export function columnPixels(characters: number | null): number {
  return characters === null ? DEFAULT_COLUMN_PIXELS : Math.round(pointsFromCharacters(characters) * PIXELS_PER_POINT);
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function charactersFromPixels(pixels: number): number {
  return charactersFromPoints(pixels / PIXELS_PER_POINT);
}

export function pointsFromPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
