/**
 * Which level each list belongs to. Marks before the lists are often broken or lost, and then only position is safe: the k-th list of a
 * competence is level k, and level k is called what most whole marks at that position say.
 */
import type { Niveau } from "../../../model/tabellen";
import { readSchaal } from "../../../model/schaal";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import type { Block, Segment } from "./segments";

export interface Level {
  readonly niveau: string;
  readonly niveaunaam: string | null;
}

export interface Levels {
  /** The level of each block of a segment, in the order of its blocks. */
  of(segment: Segment): readonly Level[];
  readonly rijen: readonly Niveau[];
  /** Lists whose own mark is broken or gone, so that only their position tells the level. */
  readonly unmarked: readonly SourceLine[];
  readonly lists: number;
}

/** A letter, a numeral, "10+", or a word as level ("Basis"); bands and single figures are judged apart. */
const WHOLE = /^(?:[A-Z]|[IV]{1,3}|[0-9]{1,2}\+|\p{Lu}[\p{L} -]{2,40})$/u;
const BAND = /^([0-9]{1,2})(?:-([0-9]{1,2})|\+)$/;
/** From this share of whole marks on, each list is what its own mark says. */
const TRUSTED = 0.9;

export function levelsOf(segments: readonly Segment[], document: SourceDocument): Levels {
  const gedrag = segments.flatMap(({ blocks }) => blocks.filter(({ soort }) => soort === "gedrag"));
  const whole = gedrag.filter((block) => isWhole(block));
  const trusted = whole.length >= gedrag.length * TRUSTED;
  const labels = trusted ? [] : labelsByPosition(segments);
  const of = (segment: Segment): readonly Level[] => {
    let position = -1;
    let current: Level = { niveau: "1", niveaunaam: null };
    return segment.blocks.map((block) => {
      if (block.soort === "gedrag") {
        position++;
        const own = trusted && isWhole(block) ? markOf(block) : null;
        current = { niveau: own ?? labels[position] ?? String(position + 1), niveaunaam: block.markName === "" ? null : block.markName };
      }
      return current;
    });
  };
  const unmarked = gedrag.filter((block) => !isWhole(block)).flatMap((block) => (block.heads[0] ?? block.items[0]?.[0] ? [block.heads[0] ?? block.items[0]?.[0]].filter((line) => line !== undefined) : []));
  return { of, rijen: niveauRijen(segments, of, document), unmarked, lists: gedrag.length };
}

const markOf = (block: Block): string => block.mark.replace(/[–—−]/g, "-");

function isWhole(block: Block): boolean {
  const mark = markOf(block);
  const band = BAND.exec(mark);
  if (band) return Number(band[1]) <= Number(band[2] ?? Infinity);
  return WHOLE.test(mark) || (/^[1-9]$/.test(mark) && block.heads.some((line) => /niveau/i.test(line.text.slice(0, 60))));
}

/** At each position the whole mark that stands there most; a band must lie above the one before it. */
function labelsByPosition(segments: readonly Segment[]): readonly string[] {
  const votes: Map<string, number>[] = [];
  for (const { blocks } of segments) {
    blocks.filter(({ soort }) => soort === "gedrag").forEach((block, position) => {
      const here = votes[position] ?? new Map<string, number>();
      if (isWhole(block)) here.set(markOf(block), (here.get(markOf(block)) ?? 0) + 1);
      votes[position] = here;
    });
  }
  const labels: string[] = [];
  for (const [position, here] of votes.entries()) {
    const above = Number(BAND.exec(labels[position - 1] ?? "")?.[2] ?? 0);
    const best = [...here].filter(([mark]) => Number(BAND.exec(mark)?.[1] ?? above + 1) > above).sort((a, b) => b[1] - a[1])[0];
    labels.push(best?.[0] ?? String(position + 1));
  }
  return labels;
}

function niveauRijen(segments: readonly Segment[], of: Levels["of"], document: SourceDocument): readonly Niveau[] {
  const firsts = new Map<string, { line: SourceLine | undefined; position: number; namen: Set<string | null> }>();
  for (const segment of segments) {
    let position = 0;
    of(segment).forEach(({ niveau, niveaunaam }, index) => {
      const block = segment.blocks[index];
      if (block?.soort !== "gedrag") return;
      position++;
      const known = firsts.get(niveau);
      const line = block.heads[0] ?? block.items[0]?.[0];
      if (known) {
        known.position = Math.max(known.position, position);
        known.namen.add(niveaunaam);
      } else firsts.set(niveau, { line, position, namen: new Set([niveaunaam]) });
    });
  }
  const statements = scaleStatements(document);
  const order = [...firsts].sort(([a, one], [b, other]) => rank(a, one.position) - rank(b, other.position));
  return order.map(([niveau, { line, namen }], index) => {
    const stated = statements.get(niveau);
    const band = BAND.exec(niveau);
    const lines = stated ? stated.lines : line ? [line] : [];
    // One name for the level throughout the guide is the level's; names that differ per competence stand with the behaviour.
    const [naam = null, ...others] = namen;
    return {
      niveau, naam: stated?.naam ?? (others.length === 0 ? naam : null), volgorde: index + 1,
      schaalVan: stated && band ? readSchaal(band[1]) : null, schaalTot: stated && band?.[2] !== undefined ? readSchaal(band[2]) : null, plaats: document.plaats(lines),
    };
  });
}

/** Figures by their value, others by where they stand. */
function rank(niveau: string, position: number): number {
  const figure = BAND.exec(niveau)?.[1] ?? (/^[0-9]+$/.test(niveau) ? niveau : null);
  return figure === null ? position : Number(figure);
}

const STATEMENT = /(?:salaris|functie)?schaal ([0-9]{1,2}) ?(?:t\/m|tot en met|-|–) ?(?:(?:salaris|functie)?schaal )?([0-9]{1,2})|OIK ([0-9]{1,2}) ?(?:t\/m|tot en met) ?(?:OIK )?([0-9]{1,2})|(?:salaris|functie)?schaal ([0-9]{1,2}) en hoger/gi;

/** Sentences that say which salary scales a level is for: "salarisschaal 3 t/m 7". */
function scaleStatements(document: SourceDocument): ReadonlyMap<string, { readonly naam: string; readonly lines: readonly SourceLine[] }> {
  const found = new Map<string, { naam: string; lines: SourceLine[] }>();
  for (const line of document.lines) {
    if (line.text.length > 300) continue;
    for (const match of line.text.matchAll(STATEMENT)) {
      const niveau = match[5] !== undefined ? `${match[5]}+` : `${match[1] ?? match[3] ?? ""}-${match[2] ?? match[4] ?? ""}`;
      const known = found.get(niveau);
      if (known) known.lines.push(line);
      else found.set(niveau, { naam: match[0], lines: [line] });
    }
  }
  return found;
}
