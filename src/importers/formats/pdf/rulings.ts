/** The straight lines that a page draws: borders of tables. Lines come as strokes or as thin filled rectangles. */
import type { DrawnPath } from "./drawn-paths";
import type { Ruling } from "./fragment";

/** Thicker than this is a coloured area and no line. */
const THICKEST = 3;
/** Shorter than this is a letter's stroke or a dot. */
const SHORTEST = 8;
/** An outline with more corners is a drawing. */
const MOST_POINTS = 12;

export const rulingsOf = (paths: readonly DrawnPath[]): readonly Ruling[] => paths.flatMap(({ outlines }) => outlines.flatMap(straight));

/** A line, or the outline of a thin rectangle, or the sides of a rectangle. */
function straight(points: readonly (readonly [number, number])[]): readonly Ruling[] {
  if (points.length < 2 || points.length > MOST_POINTS) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (height <= THICKEST && width >= SHORTEST) return [{ ...box, top: (box.top + box.bottom) / 2, bottom: (box.top + box.bottom) / 2 }];
  if (width <= THICKEST && height >= SHORTEST) return [{ ...box, left: (box.left + box.right) / 2, right: (box.left + box.right) / 2 }];
  if (points.length < 4 || points.length > 5) return [];
  const { left, right, top, bottom } = box;
  return [
    { left, right, top, bottom: top }, { left, right, top: bottom, bottom },
    { left, right: left, top, bottom }, { left: right, right, top, bottom },
  ];
}
