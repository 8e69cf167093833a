import type { Fragment } from "./fragment";

/** Fragments at one height, from left to right, joined where they belong together. */
export interface VisualLine {
  readonly top: number;
  readonly size: number;
  readonly segments: readonly Fragment[];
  /** As the page has them, from left to right. */
  readonly fragments: readonly Fragment[];
}

/** Baselines that differ less than this part of the size are one line: superscripts, mixed fonts. */
const SAME_LINE = 0.35;
/** A gap wider than this many times the size parts columns. */
const COLUMN_GAP = 1.3;
/** A gap wider than this is a blank. */
const BLANK_GAP = 0.15;
/** A gap narrower than this is no blank, even when the file says that there is one. */
const NO_GAP = 0.05;
/** A bullet or number that opens an item stands apart from its text. */
const OPENING = /^(?:\S|[0-9]{1,2}[.)]?|[a-z][.)])$/u;
const OPENING_GAP = 4;

export function visualLines(fragments: readonly Fragment[]): readonly VisualLine[] {
  const sorted = [...fragments].sort((a, b) => a.top - b.top || a.left - b.left);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const open = rows.at(-1);
    const first = open?.[0];
    if (open && first && fragment.top - first.top <= SAME_LINE * Math.max(first.size, fragment.size)) open.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => {
    const segments = joinRow(row);
    return { segments, fragments: [...row].sort((a, b) => a.left - b.left), top: largest(segments, (one) => one.top), size: largest(segments, (one) => one.size) };
  });
}

function joinRow(row: readonly Fragment[]): readonly Fragment[] {
  const segments: Fragment[] = [];
  for (const fragment of [...row].sort((a, b) => a.left - b.left)) {
    const open = segments.at(-1);
    const gap = open ? fragment.left - open.right : 0;
    const size = open ? Math.max(open.size, fragment.size) : fragment.size;
    const limit = open && OPENING.test(open.text.trim()) ? OPENING_GAP : COLUMN_GAP;
    if (!open || gap > limit * size) {
      segments.push(fragment);
      continue;
    }
    const blank = gap > BLANK_GAP * size && !open.text.endsWith(" ") && !fragment.text.startsWith(" ") ? " " : "";
    // A blank that takes no room is none: soft hyphens inside a line come so from browsers.
    const text = gap < NO_GAP * size && /[\p{L}\p{N}]$/u.test(open.text) ? fragment.text.trimStart() : fragment.text;
    segments[segments.length - 1] = { text: open.text + blank + text, left: open.left, right: Math.max(open.right, fragment.right), top: Math.max(open.top, fragment.top), size, font: open.font };
  }
  return segments;
}

function largest(fragments: readonly Fragment[], of: (fragment: Fragment) => number): number {
  return fragments.reduce((most, fragment) => Math.max(most, of(fragment)), 0);
}
