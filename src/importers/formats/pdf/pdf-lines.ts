import { makeLine } from "../../document/make-line";
import type { SourceLine, SourceText } from "../../document/source-line";
import { partAfterLists } from "./after-lists";
import { bodyFace, isFull, joinHeadings } from "./wrapped-headings";
import type { PdfPage } from "./fragment";
import { pageZones, type PageZone } from "./page-zones";
import { zoneLines, type Placed } from "./zone-lines";

/** Gaps between baselines, in usual lines, that count as one and as two blank lines. */
const ONE_BLANK = 1.25;
const TWO_BLANKS = 2.6;

/** The pages as lines in reading order, columns one after the other; the cells of tables are known from rulings, or from columns that line up. */
export function pdfLines(pages: readonly PdfPage[]): SourceText {
  const lines: SourceLine[] = [];
  const undecided: SourceLine[] = [];
  let number = 0;
  let table = 0;
  const read = pageZones(pages).map((zones) => zones.map((zone) => ({ zone, placed: zoneLines(zone, () => table++) })));
  const end = lineEnds(read.flat());
  const split = read.map((zones) => zones.map(({ zone, placed }) => ({ zone: { ...zone, right: end(zone) }, placed })));
  const usual = usualStep(split.flat().map(({ placed }) => placed));
  const body = bodyFace(split.flat().flatMap(({ placed }) => placed));
  const zoned = split.map((zones) => zones.map(({ zone, placed }) => ({ zone, placed: joinHeadings(placed, zone, (before, line) => blanks(before, line, usual) > 0, body) })));
  const wraps = wrappedLines(zoned.flat(), body);
  zoned.forEach((zones, index) => {
    const levels = new Map<string, number>();
    let first = true;
    let previous: Placed | null = null;
    for (const { zone, placed } of zones) {
      if (zone.opensColumn) previous = null;
      for (const one of placed) {
        const known = levels.get(one.level);
        if (known === undefined) levels.set(one.level, ++number);
        const line = makeLine(one.text, {
          number: known ?? number, page: pages[index]?.number ?? index + 1, cell: one.cell, pageStart: first || previous === null, strip: zone.strip, wraps: wraps.get(one) ?? null,
          indent: Math.max(0, Math.round((one.left - zone.left) / (one.size * 0.5))),
          blanksBefore: previous === null ? 0 : blanks(previous, one, usual),
        });
        if (line) lines.push(line);
        if (line && zone.doubtful) undecided.push(line);
        previous = one;
        first = false;
      }
    }
  });
  return { unit: "regel", lines: partAfterLists(lines), undecided };
}

/** Where lines of a zone end at most: where those end that plainly go on in the next, in zones that begin at the same place, when there are enough. */
function lineEnds(zones: readonly { readonly zone: PageZone; readonly placed: readonly Placed[] }[]): (zone: PageZone) => number {
  const ends = new Map<number, { most: number; count: number }>();
  const key = ({ left }: PageZone): number => Math.round(left / 4);
  for (const { zone, placed } of zones) {
    placed.forEach((line, index) => {
      const next = placed[index + 1];
      if (!next || line.cell || next.cell || !/[\p{L},]$/u.test(line.text.trim()) || !/^\p{Ll}/u.test(next.text.trim())) return;
      const known = ends.get(key(zone)) ?? { most: 0, count: 0 };
      ends.set(key(zone), { most: Math.max(known.most, line.right), count: known.count + 1 });
    });
  }
  return (zone) => {
    const known = ends.get(key(zone));
    return known && known.count >= ENOUGH_WRAPPED ? Math.min(zone.right, known.most) : zone.right;
  };
}

const ENOUGH_WRAPPED = 3;

/** Whether each line of running text is full, for the line that is read after it, also in the next column or on the next page. */
function wrappedLines(zones: readonly { readonly zone: PageZone; readonly placed: readonly Placed[] }[], body: string | null): ReadonlyMap<Placed, boolean> {
  const found = new Map<Placed, boolean>();
  const lines = zones.flatMap(({ zone, placed }) => (zone.strip ? [] : placed.map((line) => ({ zone, line }))));
  lines.forEach(({ zone, line }, index) => {
    const next = lines[index + 1]?.line;
    if (next && !line.cell && !next.cell) found.set(line, isFull(line, next, zone) && !headsText(line, next, body));
  });
  return found;
}

/** A line in a face of its own above text that begins with a capital is its heading, also where it fills its line. */
const headsText = (line: Placed, next: Placed, body: string | null): boolean => line.face !== null && line.face !== body && next.face === body && /^[\p{Lu}\p{N}]/u.test(next.text.trim());

/** The step from one line to the next within a paragraph, in sizes of the text: the smallest that many lines have. */
function usualStep(pages: readonly (readonly Placed[])[]): number {
  const counts = new Map<number, number>();
  let steps = 0;
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const step = Math.round(((line.top - (lines[index - 1]?.top ?? line.top)) / line.size) * 20) / 20;
      if (step < SMALLEST_STEP || step > LARGEST_STEP) return;
      counts.set(step, (counts.get(step) ?? 0) + 1);
      steps++;
    });
  }
  const many = [...counts].filter(([, count]) => count >= steps * MANY).map(([step]) => step);
  return many.length === 0 ? USUAL_STEP : Math.min(...many);
}

/** Lines stand from about one size to three apart; closer ones overlap, as beside each other. */
const SMALLEST_STEP = 0.9;
const LARGEST_STEP = 3;
const USUAL_STEP = 1.2;
const MANY = 0.08;

function blanks(previous: Placed, line: Placed, usual: number): number {
  const step = (line.top - previous.top) / (usual * line.size);
  if (step < ONE_BLANK) return 0;
  return step < TWO_BLANKS ? 1 : 2;
}
