import type { DrawnPath } from "./drawn-paths";
import type { Fragment } from "./fragment";

/** In sizes of the text behind it: browsers draw a disc of about a third. */
const SMALLEST = 0.12;
const LARGEST = 0.8;
/** About as high as wide. */
const ROUNDEST = 0.25;
/** Its text begins at most so far to the right of it, and it stands between the baseline and the top of that text. */
const FARTHEST = 2.5;
const NEAREST = 0.1;
const HIGHEST = 0.85;
/** A page with more small figures is a drawing. */
const MOST = 3000;

/**
 * Browsers draw the bullets of lists instead of printing a sign. A small figure, as high as wide, right before a text that has no other text
 * before it, is one; it comes as the sign "•" on the line of its text.
 */
export function drawnBullets(paths: readonly DrawnPath[], fragments: readonly Fragment[]): readonly Fragment[] {
  const small = paths.filter(({ left, right, top, bottom }) => right - left < 12 && right - left > 0.8 && Math.abs(right - left - (bottom - top)) <= (right - left) * ROUNDEST);
  if (small.length === 0 || small.length > MOST) return [];
  const byHeight = [...fragments].sort((a, b) => a.top - b.top);
  const found: Fragment[] = [];
  for (const figure of small) {
    const middle = (figure.top + figure.bottom) / 2;
    const text = nearest(figure, middle, byHeight);
    if (!text || found.some(({ left, top }) => top === text.top && Math.abs(left - figure.left) < text.size)) continue;
    found.push({ text: "•", left: figure.left, right: figure.right, top: text.top, size: text.size, font: "getekend" });
  }
  return found;
}

/** The text that begins right behind the figure, where nothing is printed on the figure or close before it. */
function nearest(figure: DrawnPath, middle: number, byHeight: readonly Fragment[]): Fragment | null {
  let low = 0;
  for (let high = byHeight.length; low < high; ) {
    const at = (low + high) >> 1;
    if ((byHeight[at]?.top ?? 0) < middle) low = at + 1;
    else high = at;
  }
  let best: Fragment | null = null;
  for (let at = low; at < byHeight.length; at++) {
    const text = byHeight[at];
    if (!text || text.top - middle > 40) break;
    if (middle < text.top - text.size * HIGHEST || figure.bottom - figure.top > text.size * LARGEST || figure.bottom - figure.top < text.size * SMALLEST) continue;
    if (text.left < figure.left && text.right > figure.left - text.size) return null;
    const gap = text.left - figure.right;
    if (gap >= text.size * NEAREST && gap <= text.size * FARTHEST && (!best || text.left < best.left)) best = text;
  }
  return best;
}
