/**
 * Looks a score up in a table of bands, bounds inclusive. A missing bound is open ("9 en meer"). A score in two bands or in none is
 * never resolved: the bands are named.
 */
import type { Outcome } from "../../model/outcome";

export interface Band {
  readonly van: number | null;
  readonly tot: number | null;
  readonly schaal: string;
}

/** Score -> schaal. */
export type Conversie = (score: number) => Outcome<string>;

/** So many bands are named in a message. */
const MOST_NAMED = 4;

interface Segment {
  /** The first few bands that hold it. */
  readonly banden: readonly Band[];
  readonly aantal: number;
}

/**
 * Cuts the line of scores at every bound once, so that each lookup is a binary search whatever the table: segment 0 lies below the
 * lowest bound, 2i+1 is the i-th bound itself, 2i+2 the open stretch behind it.
 */
export function makeConversie(banden: readonly Band[]): Conversie {
  const bounds = [...new Set(banden.flatMap(({ van, tot }) => [van, tot]))].filter((bound) => bound !== null).sort((a, b) => a - b);
  const segments = cut(banden, bounds);
  const answers: (Outcome<string> | undefined)[] = [];
  return (score) => {
    const at = segmentOf(bounds, score);
    return (answers[at] ??= answerOf(segments, at));
  };
}

function answerOf(segments: readonly Segment[], at: number): Outcome<string> {
  const segment = segments[at];
  const [only] = segment?.banden ?? [];
  if (!segment || !only) return gap(segments, at);
  if (segment.aantal > 1) return overlap(segment);
  return { kind: "determined", value: only.schaal, because: [{ sentence: `de score ligt in de band ${bandName(only)}`, plaats: "conversietabel" }] };
}

/** "41-44", "vanaf 45", "tot en met 12". */
export function bandName({ van, tot }: Band): string {
  if (van === null) return tot === null ? "zonder grenzen" : `tot en met ${dutch(tot)}`;
  return tot === null ? `vanaf ${dutch(van)}` : van === tot ? dutch(van) : `${dutch(van)}-${dutch(tot)}`;
}

function cut(banden: readonly Band[], bounds: readonly number[]): readonly Segment[] {
  const place = new Map(bounds.map((bound, index) => [bound, 2 * index + 1]));
  const last = 2 * bounds.length;
  const starts = new Map<number, Band[]>();
  const ends = new Map<number, Band[]>();
  for (const band of banden) {
    push(starts, band.van === null ? 0 : (place.get(band.van) ?? 0), band);
    push(ends, (band.tot === null ? last : (place.get(band.tot) ?? last)) + 1, band);
  }
  const open = new Set<Band>();
  const segments: Segment[] = [];
  for (let at = 0; at <= last; at++) {
    for (const band of ends.get(at) ?? []) open.delete(band);
    for (const band of starts.get(at) ?? []) open.add(band);
    const first: Band[] = [];
    for (const band of open) {
      if (first.length === MOST_NAMED) break;
      first.push(band);
    }
    segments.push({ banden: first, aantal: open.size });
  }
  return segments;
}

function push(map: Map<number, Band[]>, key: number, band: Band): void {
  const list = map.get(key);
  if (list) list.push(band);
  else map.set(key, [band]);
}

function segmentOf(bounds: readonly number[], score: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? Infinity) < score) low = middle + 1;
    else high = middle;
  }
  return bounds[low] === score ? 2 * low + 1 : 2 * low;
}

function overlap({ banden, aantal }: Segment): Outcome<string> {
  const named = banden.map((band) => `${bandName(band)} = schaal ${band.schaal}`).join(", ");
  const more = aantal > banden.length ? ` en nog ${aantal - banden.length}` : "";
  const sentence = `de tabel spreekt zichzelf tegen, de score ligt in ${aantal} banden (${named}${more})`;
  return { kind: "conflict", candidates: [...new Set(banden.map(({ schaal }) => schaal))], because: [{ sentence, plaats: "conversietabel" }] };
}

function gap(segments: readonly Segment[], at: number): Outcome<string> {
  const below = nearest(segments, at, -1);
  const above = nearest(segments, at, 1);
  const candidates = below && above ? [...new Set([below.schaal, above.schaal])] : [];
  const where = below && above
    ? `tussen ${bandName(below)} en ${bandName(above)}`
    : below ? `boven de hoogste, ${bandName(below)}` : above ? `onder de laagste, ${bandName(above)}` : "de tabel is leeg";
  return { kind: "undetermined", candidates, because: [{ sentence: `de score ligt in geen band (${where})`, plaats: "conversietabel" }] };
}

/** The next band in a direction. Two neighbouring segments cannot both be empty, so this takes a few steps. */
function nearest(segments: readonly Segment[], from: number, step: 1 | -1): Band | null {
  for (let at = from + step; at >= 0 && at < segments.length; at += step) {
    const band = segments[at]?.banden[0];
    if (band) return band;
  }
  return null;
}

const dutch = (value: number): string => String(value).replace(".", ",");
