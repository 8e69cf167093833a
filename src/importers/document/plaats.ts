/**
 * The `plaats` of rows: "regel 12-14; regel 80", and with pages "blz. 3 regel 12-14". Printings of a text are parted by "; "; a comma parts
 * what a page break or page furniture cuts out of one printing ("blz. 3 regel 40, blz. 4 regel 43"). Written and read here only.
 */
import type { PlaceUnit, SourceLine } from "./source-line";

const PART = /^(?:blz\. [0-9]+ )?(?:regel|alinea|rij) ([0-9]+)(?:-([0-9]+))?$/;

/** How a line follows another: as the next printed one, as the next one after furniture, or not at all. */
export type Follows = "next" | "after-furniture" | "apart";

/** @param lines in document order */
export function plaatsOf(lines: readonly SourceLine[], unit: PlaceUnit, follows: (one: SourceLine, next: SourceLine) => Follows): string {
  let written = "";
  let first: SourceLine | undefined;
  let last: SourceLine | undefined;
  for (const line of lines) {
    if (!first || !last) {
      first = line;
    } else if (line.number !== last.number) {
      const how = follows(last, line);
      if (how !== "next" || line.page !== last.page) {
        written += part(first, last, unit) + (how === "apart" ? "; " : ", ");
        first = line;
      }
    }
    last = line;
  }
  return first && last ? written + part(first, last, unit) : written;
}

function part(first: SourceLine, last: SourceLine, unit: PlaceUnit): string {
  const page = first.page === null ? "" : `blz. ${first.page} `;
  const numbers = first.number === last.number ? String(first.number) : `${first.number}-${last.number}`;
  return `${page}${unit} ${numbers}`;
}

/** The line numbers that a plaats names, as ranges with both ends in. Parts in another form (an article) are passed over. */
export function readPlaats(plaats: string): readonly (readonly [from: number, to: number])[] {
  return plaats.split(/[;,] /).flatMap((text) => {
    const found = PART.exec(text);
    if (!found) return [];
    const from = Number(found[1]);
    return [[from, Number(found[2] ?? from)] as const];
  });
}

/** How often a row's text is printed. */
export function printingsOf(plaats: string): number {
  return plaats.split("; ").length;
}
