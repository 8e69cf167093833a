/** The `plaats` of rows: "regel 12-14; regel 80", and with pages "blz. 3 regel 12-14". Written and read here only. */
import type { PlaceUnit, SourceLine } from "./source-line";

const PART = /^(?:blz\. [0-9]+ )?(?:regel|alinea|rij) ([0-9]+)(?:-([0-9]+))?$/;

/**
 * Lines that follow each other in the stream of lines (blank ones between them do not count) become one range.
 * @param lines in document order
 */
export function plaatsOf(lines: readonly SourceLine[], unit: PlaceUnit, follows: (one: SourceLine, next: SourceLine) => boolean): string {
  const parts: string[] = [];
  let first: SourceLine | null = null;
  let last: SourceLine | null = null;
  const close = (): void => {
    if (first && last) parts.push(part(first, last, unit));
  };
  for (const line of lines) {
    if (last && (line.number === last.number || (line.page === last.page && follows(last, line)))) {
      last = line;
      continue;
    }
    close();
    first = line;
    last = line;
  }
  close();
  return parts.join("; ");
}

function part(first: SourceLine, last: SourceLine, unit: PlaceUnit): string {
  const page = first.page === null ? "" : `blz. ${first.page} `;
  const numbers = first.number === last.number ? String(first.number) : `${first.number}-${last.number}`;
  return `${page}${unit} ${numbers}`;
}

/** The line numbers that a plaats names, as ranges with both ends in. Parts in another form (an article) are passed over. */
export function readPlaats(plaats: string): readonly (readonly [from: number, to: number])[] {
  return plaats.split("; ").flatMap((text) => {
    const found = PART.exec(text);
    if (!found) return [];
    const from = Number(found[1]);
    return [[from, Number(found[2] ?? from)] as const];
  });
}
