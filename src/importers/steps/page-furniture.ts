/** Headers and footers: what stands on page after page and belongs to no text. */
import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

/** "Pagina 4", "pag. 4 van 12", "7 van 12", "blz. 3", "- 4 -", "4 / 12" and a bare "PAGINA". */
const ANCHOR = /^(?:(?:pagina|pag\.?|blz\.?|bladzijde|page)(?: [0-9]{1,4})?(?: ?(?:van|\/|of) ?[0-9]{1,4})?|[0-9]{1,4} (?:van|of) [0-9]{1,4}|[0-9]{1,4} ?\/ ?[0-9]{1,4}|[-–] ?[0-9]{1,4} ?[-–])$/i;
const LONGEST_ANCHOR = 40;
/** Lines at the top and bottom of a page that may be furniture. */
const EDGE = 4;
/** How often furniture stands there at least. */
const REPEATS = 3;
/** How far furniture is followed from an anchor. */
const REACH = 12;

/**
 * Takes out page marks ("Pagina 4 van 12") with the lines around them that are the same at every mark, and, where the pages are known,
 * lines at the edge of pages that come back at the same place on three pages or more (a figure in them may count up with the pages), and
 * lines in the head or foot of pages that come back on another or repeat a heading of the text.
 */
export function takePageFurniture(lines: readonly SourceLine[]): Cleaned {
  const out = new Set<number>();
  const groups = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (!isAnchor(line)) return;
    gather(groups, figureless(line), index);
  });
  for (const anchors of groups.values()) for (const index of spread(lines, anchors)) out.add(index);
  for (const index of pageEdges(lines)) out.add(index);
  for (const index of repeatedStrips(lines)) out.add(index);
  return {
    lines: lines.filter((_, index) => !out.has(index)),
    takenOut: lines.flatMap((line, index) => (out.has(index) ? [{ line, reden: "kop- of voettekst van de pagina" }] : [])),
  };
}

function gather<K>(groups: Map<K, number[]>, key: K, index: number): void {
  const group = groups.get(key);
  if (group) group.push(index);
  else groups.set(key, [index]);
}

function isAnchor(line: SourceLine): boolean {
  return line.cell === null && line.text.length <= LONGEST_ANCHOR && ANCHOR.test(line.text);
}

const figureless = (line: SourceLine): string => line.text.replace(/[0-9]+/g, "#").toLowerCase();

/** The anchors and, when there are enough of them, the neighbours that are the same at each. */
function spread(lines: readonly SourceLine[], anchors: readonly number[]): readonly number[] {
  const found = [...anchors];
  if (anchors.length < REPEATS) return found;
  for (const direction of [1, -1]) {
    for (let step = direction; Math.abs(step) <= REACH; step += direction) {
      const texts = new Set(anchors.map((index) => neighbour(lines, index + step)));
      if (texts.size !== 1 || texts.has(null)) break;
      for (const index of anchors) found.push(index + step);
    }
  }
  return found;
}

function neighbour(lines: readonly SourceLine[], index: number): string | null {
  const line = lines[index];
  return line ? figureless(line) : null;
}

function pageEdges(lines: readonly SourceLine[]): readonly number[] {
  const pages = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (line.page !== null) gather(pages, line.page, index);
  });
  if (pages.size < REPEATS) return pages.size === 2 ? sameEnds(lines, [...pages.values()]) : [];
  const seen = new Map<string, number[]>();
  const note = (index: number, place: number): void => {
    const line = lines[index];
    if (!line || line.bullet !== null || line.cell !== null) return;
    for (const key of furnitureKeys(line)) gather(seen, `${place} ${key}`, index);
  };
  for (const page of pages.values()) {
    page.slice(0, EDGE).forEach((index, place) => note(index, place));
    page.slice(-EDGE).forEach((index, place, edge) => note(index, place - edge.length));
  }
  const often = Math.max(REPEATS, Math.ceil(pages.size / 2));
  return [...new Set([...seen.values()].filter((indices) => indices.length >= often).flat())];
}

/**
 * In the head and foot of pages: what comes back on many of them, and names of chapters beside it that are printed in the text as well. Heads that
 * are nothing but names of chapters are told by this: each is printed in the text, nearly all pages have one, and pages on end share theirs. A
 * heading that happens to open a page is none of these.
 */
function repeatedStrips(lines: readonly SourceLine[]): readonly number[] {
  const strips = lines.flatMap((line, index) => (line.strip ? [{ line, index, key: figureless(line), keys: furnitureKeys(line) }] : []));
  const texts = new Set(lines.flatMap((line) => (line.strip ? [] : [line.text.toLowerCase()])));
  const pages = new Set(lines.map(({ page }) => page)).size;
  const on = new Map<string, Set<number | null>>();
  for (const { line, keys } of strips) for (const key of keys) on.set(key, (on.get(key) ?? new Set()).add(line.page));
  const constant = ({ keys }: { readonly keys: readonly string[] }): boolean => keys.some((key) => (on.get(key)?.size ?? 0) >= Math.max(REPEATS, pages * STRIP_SHARE));
  // The head and the foot of a page are apart: a page number in the foot says nothing of what stands at its top.
  const strip = new Map<number, number>();
  strips.forEach(({ index, line }, at) => {
    const before = strips[at - 1];
    strip.set(index, before && before.index === index - 1 && before.line.page === line.page ? (strip.get(before.index) ?? index) : index);
  });
  const marked = new Set(strips.filter(constant).map(({ index }) => strip.get(index)));
  const names = strips.filter(({ line }) => texts.has(line.text.toLowerCase()));
  const running = pages >= FEWEST_RUNNING && names.length === strips.length && new Set(names.map(({ line }) => line.page)).size >= (pages - 1) * RUNNING_SHARE && names.filter(({ key }, at) => key === names[at - 1]?.key).length >= names.length / 2;
  return strips.filter((one) => constant(one) || (names.includes(one) && (running || marked.has(strip.get(one.index))))).map(({ index }) => index);
}

const STRIP_SHARE = 0.4;
const FEWEST_RUNNING = 4;
const RUNNING_SHARE = 0.9;

/** Of two pages: the first line that both have, and the last, when more stands between. */
function sameEnds(lines: readonly SourceLine[], pages: readonly (readonly number[])[]): readonly number[] {
  return [0, -1].flatMap((end) => {
    const found = pages.flatMap((page) => (page.length > 2 ? (page.at(end) ?? []) : []));
    const [one, other] = found.map((index) => lines[index]);
    return one && other && one.text === other.text && one.bullet === null && one.cell === null && other.cell === null ? found : [];
  });
}

/** What a line would be as furniture: the same text on each page, or a text in which one figure counts up with the pages ("Niveau 2" does not). */
function furnitureKeys(line: SourceLine): readonly string[] {
  const text = line.text.slice(0, LONGEST_FURNITURE);
  const offsets = new Set((text.match(/[0-9]{1,5}/g) ?? []).slice(0, MOST_FIGURES).map((figure) => Number(figure) - (line.page ?? 0)));
  return [text.toLowerCase(), ...[...offsets].map((offset) => `${figureless({ ...line, text })} ${offset}`)];
}

const LONGEST_FURNITURE = 300;
const MOST_FIGURES = 6;
