/** A guide in competences: where each name stands, its definition, and the lists below it, in order. */
import { append } from "../../append";
import type { SourceLine } from "../../document/source-line";
import { isChapterHead } from "./chapter-head";
import type { GidsLine } from "./line-kind";
import { learnOpenings, splitRun } from "./split-run";

export interface Block {
  readonly soort: "gedrag" | "tip";
  /** What is left of the level's mark in front of the list: "3-7", "-18", "". */
  readonly mark: string;
  readonly markName: string;
  readonly items: readonly (readonly SourceLine[])[];
  /** The lines of the marks and of the list's heading. */
  readonly heads: readonly SourceLine[];
}

export interface Segment {
  readonly naam: SourceLine;
  readonly definitie: readonly SourceLine[];
  readonly blocks: readonly Block[];
  /** Headings that are in no block: of the definition, or of a list that holds nothing. */
  readonly heads: readonly SourceLine[];
  /** Blocks whose beginning rests on how items open and not on a heading. */
  readonly guessed: readonly SourceLine[];
  /** Text between the lists that belongs to none of them. */
  readonly strays: readonly SourceLine[];
}

export interface Segmented {
  readonly segments: readonly Segment[];
  /** Lines before, between and after the competences, in runs. */
  readonly loose: readonly (readonly SourceLine[])[];
}

interface Built {
  soort: "gedrag" | "tip";
  mark: string;
  markName: string;
  items: SourceLine[][];
  heads: SourceLine[];
  headed: boolean;
}

const LONGEST_HEAD = 50;
const ENDED = /[.!?:;…]["”’)]?$/;

export const startsPage = (line: SourceLine): boolean => line.pageStart || (line.page === null && line.indent === 1);

/**
 * @param names the indices of the lines that are names of competences, rising
 * @param whole whether each line is a paragraph, so that no item goes on in the next */
export function segmentsOf(lines: readonly GidsLine[], names: readonly number[], whole: boolean): Segmented {
  const drafts: ({ naam: SourceLine } & Omit<Body, "rest">)[] = [];
  const loose: (readonly SourceLine[])[] = [];
  const bounds = [...names, lines.length];
  const before = lines.slice(0, bounds[0]).map(({ line }) => line);
  if (before.length > 0) loose.push(before);
  names.forEach((start, order) => {
    const name = lines[start];
    if (!name) return;
    const body = lines.slice(start + 1, bounds[order + 1]);
    const { rest, ...read } = readBody(body, whole);
    drafts.push({ naam: name.line, ...read });
    if (rest.length > 0) loose.push(rest);
  });
  const all = drafts.flatMap(({ blocks }) => blocks);
  const of = (soort: Built["soort"]): readonly (readonly SourceLine[])[] => all.filter((block, index) => block.soort === soort && block.headed && all[index + 1]?.headed !== false).flatMap(({ items }) => items);
  const openings = learnOpenings(of("gedrag"), of("tip"));
  return {
    loose,
    segments: drafts.map((draft) => {
      const guessed: SourceLine[] = [];
      const blocks = draft.blocks.flatMap((block, index): readonly Block[] => {
        // A tips list straight before another tips heading holds the behaviours of the next level as well.
        if (block.soort !== "tip" || draft.blocks[index + 1]?.soort !== "tip" || block.items.length < 2) return [block];
        const cut = splitRun(block.items, openings, startsPage);
        const first = block.items[cut.tips]?.[0];
        if (first && !cut.sure) guessed.push(first);
        return [{ ...block, items: block.items.slice(0, cut.tips) }, { soort: "gedrag", mark: "", markName: "", items: block.items.slice(cut.tips), heads: [] }];
      });
      return { naam: draft.naam, definitie: draft.definitie, blocks, heads: draft.heads, guessed, strays: draft.strays };
    }),
  };
}

interface Body {
  definitie: SourceLine[];
  blocks: Built[];
  heads: SourceLine[];
  strays: SourceLine[];
  rest: SourceLine[];
}

function readBody(body: readonly GidsLine[], whole: boolean): Body {
  const definitie: SourceLine[] = [];
  const blocks: Built[] = [];
  const heads: SourceLine[] = [];
  const strays: SourceLine[] = [];
  let pending: { mark: string; name: string; lines: SourceLine[] } = { mark: "", name: "", lines: [] };
  let previous: SourceLine | null = null;
  const open = (soort: Built["soort"], headed: boolean): Built => {
    const block: Built = { soort, mark: pending.mark, markName: pending.name, items: [], heads: pending.lines, headed };
    pending = { mark: "", name: "", lines: [] };
    blocks.push(block);
    return block;
  };
  /** "Gedragsindicatoren" above "Niveau A": the heading stands for all levels, and its first list is that of the level below it. */
  const underHeading = (block: Built | undefined): Built | null => {
    if (block?.soort !== "gedrag" || block.items.length > 0) return null;
    block.mark += pending.mark;
    block.markName = pending.name;
    block.heads = [...pending.lines, ...block.heads];
    pending = { mark: "", name: "", lines: [] };
    return block;
  };
  const last = lastListed(body, whole);
  for (const one of body.slice(0, last + 1)) {
    const { line, kind } = one;
    const block = blocks.at(-1);
    if (kind === "merkteken" || kind === "niveau") {
      pending.mark += one.mark;
      pending.name = one.name;
      pending.lines.push(line);
      previous = null;
    } else if (kind === "gedrag") {
      pending.mark += one.mark;
      open("gedrag", true).heads.push(line);
      previous = null;
    } else if (kind === "tips") {
      open("tip", true).heads.push(line);
      previous = null;
    } else if (kind === "bullet") {
      const into = block && pending.lines.length === 0 ? block : (underHeading(block) ?? open("gedrag", pending.lines.length > 0));
      into.items.push([line]);
      previous = line;
    } else if (!block) {
      if (kind !== "definitiekop") definitie.push(line);
      else if (one.name === "") heads.push(line);
      else definitie.push({ ...line, text: one.name });
    } else if (previous && !whole && !isOver(previous, line)) {
      block.items.at(-1)?.push(line);
      previous = line;
    } else {
      strays.push(line);
      previous = null;
    }
  }
  const filled = blocks.filter(({ items }) => items.length > 0);
  append(heads, blocks.filter(({ items }) => items.length === 0).flatMap((block) => block.heads));
  return { definitie, blocks: filled, heads, strays, rest: body.slice(last + 1).map(({ line }) => line) };
}

/** The last line that still belongs to a list: the end of the last bullet's text. Without any list, the first lines are the definition. */
function lastListed(body: readonly GidsLine[], whole: boolean): number {
  let last = -1;
  body.forEach((one, index) => {
    if (one.kind === "bullet") last = index;
  });
  while (!whole && last >= 0 && last + 1 < body.length) {
    const [here, next] = [body[last], body[last + 1]];
    if (!here || !next || next.kind !== "tekst" || isOver(here.line, next.line)) break;
    last++;
  }
  return last;
}

/** An item is over when it ended and the next line stands apart or on a new page; a capital there is enough without the end. */
function isOver(previous: SourceLine, line: SourceLine): boolean {
  const capital = /^\p{Lu}/u.test(line.text);
  if (capital && line.text.length < LONGEST_HEAD && isChapterHead(line.text) && !/[-,]$/.test(previous.text)) return true;
  if (ENDED.test(previous.text) && line.blanksBefore > 0) return true;
  return startsPage(line) ? capital || ENDED.test(previous.text) : capital && line.blanksBefore > previous.blanksBefore;
}
