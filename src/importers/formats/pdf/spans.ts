import type { Fragment } from "./fragment";

/** A stretch across the page. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Overlapping spans as one, and those that are nearer than the gap. From left to right. */
export function mergeSpans(spans: readonly Span[], gap: number): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.left - b.left)) {
    const open = found.at(-1);
    if (open && span.left <= open.right + gap) found[found.length - 1] = { left: open.left, right: Math.max(open.right, span.right) };
    else found.push({ left: span.left, right: span.right });
  }
  return found;
}

export const within = (fragment: Fragment, span: Span): boolean => fragment.left >= span.left - 1 && fragment.right <= span.right + 1;
