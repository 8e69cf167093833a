/** A niveaurichtlijn in parts: descriptions of kerntaken, examples, criteria per level, pages with questions per level, competences. */
import type { SourceLine } from "../../document/source-line";
import { endedEarly } from "../../steps/line-width";
import type { Explained } from "../reader";
import type { Kinded } from "./line-kind";

/** Text under a heading: one item a bullet. */
export interface Headed {
  readonly kop: readonly SourceLine[];
  readonly items: SourceLine[][];
}

export interface Beschrijving {
  readonly titel: readonly SourceLine[];
  readonly aspecten: Headed[];
}

export interface Criterium extends Headed {
  readonly niveau: string;
}

/** One printed answer: under which level and question, on which page. */
export interface Answer {
  readonly niveau: string | null;
  readonly vraag: SourceLine | null;
  readonly lines: SourceLine[];
}

export interface Page {
  readonly koppen: { readonly naam: string; readonly line: SourceLine; readonly afterAnswers: boolean }[];
  readonly answers: Answer[];
  readonly links: string[];
}

export interface Parts {
  readonly beschrijvingen: readonly Beschrijving[];
  readonly niveaus: readonly Kinded[];
  /** Levels above questions: the only ones where no part describes the levels in general. */
  readonly levelHeads: readonly Kinded[];
  readonly criteria: readonly Criterium[];
  readonly pages: readonly Page[];
  /** Lines of the examples, with the levels between them and the headings above them. */
  readonly voorbeelden: readonly Kinded[];
  readonly eigenschappen: readonly Headed[];
  /** Short lines that belong to none of these: titles of pages, names of persons. */
  readonly loose: readonly SourceLine[];
  readonly explained: readonly Explained[];
}

type Zone = "voor" | "kerntaken" | "voorbeelden" | "algemeen" | "profielen" | "eigenschappen";

interface State {
  zone: Zone;
  niveau: string | null;
  vraag: SourceLine | null;
  /** The item that a next line may continue. */
  item: SourceLine[] | null;
  run: SourceLine[];
  pageFull: boolean;
  /** Whether each line is a paragraph, so that no item goes on in the next. */
  readonly whole: boolean;
  readonly width: number;
  readonly paged: boolean;
  /** Texts that stand above bullets more than once: headings, also where no blank line stands before them. */
  readonly repeated: ReadonlySet<string>;
  readonly parts: {
    readonly beschrijvingen: Beschrijving[];
    readonly niveaus: Kinded[];
    readonly levelHeads: Kinded[];
    readonly criteria: Criterium[];
    readonly pages: Page[];
    readonly voorbeelden: Kinded[];
    readonly eigenschappen: Headed[];
    readonly loose: SourceLine[];
    readonly explained: Explained[];
  };
}

const ENDED = /[.!?:;]["”’)]?$/;
const GOES_ON = /^[^\p{Lu}]*\p{Ll}/u;
const TITLE = /^\p{Lu}[\p{L} -]{2,40}: \S/u;
/** So many navigation lines tell where each page ends. */
const ENOUGH_LINKS = 3;

export function partsOf(kinded: readonly Kinded[], whole: boolean, width: number): Parts {
  const links = kinded.filter(({ kind }) => kind === "navigatie").length;
  const state: State = {
    zone: "voor", niveau: null, vraag: null, item: null, run: [], pageFull: false, whole, width, paged: links < ENOUGH_LINKS, repeated: repeatedHeads(kinded),
    parts: { beschrijvingen: [], niveaus: [], levelHeads: [], criteria: [], pages: [], voorbeelden: [], eigenschappen: [], loose: [], explained: [] },
  };
  kinded.forEach((one, index) => {
    if (state.paged && one.line.pageStart) state.pageFull = true;
    place(one, kinded[index + 1], kinded[index + 2], state);
  });
  endRun(state);
  return state.parts;
}

function place(one: Kinded, next: Kinded | undefined, afterNext: Kinded | undefined, state: State): void {
  const { line, kind } = one;
  const { parts } = state;
  switch (kind) {
    case "navigatie":
    case "voettekst":
      endRun(state);
      state.item = null;
      parts.explained.push({ line, reden: kind === "voettekst" ? "kop- of voettekst van de pagina" : "verwijzing naar een andere pagina" });
      if (kind === "navigatie") {
        state.niveau = null;
        state.vraag = null;
        page(state).links.push(line.text);
        state.pageFull = true;
      }
      return;
    case "voorbeelden":
      endRun(state);
      state.zone = "voorbeelden";
      state.item = null;
      parts.voorbeelden.push(one);
      parts.explained.push({ line, reden: "kop" });
      return;
    case "kerntaak":
      endRun(state);
      state.zone = "profielen";
      state.niveau = null;
      state.vraag = null;
      state.item = null;
      kerntaak(one, state);
      return;
    case "niveau":
      level(one, next, afterNext, state);
      return;
    case "vraag":
      endRun(state);
      state.zone = "profielen";
      state.vraag = line;
      state.item = null;
      parts.explained.push({ line, reden: "kop; staat in de kolom soort" });
      return;
    case "aspect":
      aspect(line, state);
      return;
    case "bullet":
      bullet(line, state);
      return;
    case "tekst":
      if (state.zone === "voorbeelden") parts.voorbeelden.push(one);
      else if (goesOn(line, next, state)) state.item?.push(line);
      else text(line, state);
  }
}

function text(line: SourceLine, state: State): void {
  // An answer without a bullet, straight below its question.
  if (state.zone === "profielen" && state.vraag !== null && state.item === null && state.run.length === 0) {
    state.item = [line];
    page(state).answers.push({ niveau: state.niveau, vraag: state.vraag, lines: state.item });
    return;
  }
  state.item = null;
  state.run.push(line);
}

function bullet(line: SourceLine, state: State): void {
  const { parts } = state;
  const item = [line];
  const { before, kop } = headOf(state.run, state.whole);
  // A title with bullets below it, where no level is open, is a competence.
  if (state.run.length > 0 && state.zone === "profielen") state.zone = "eigenschappen";
  state.run = [];
  setAside(before, state);
  state.item = item;
  if (state.zone === "profielen") {
    page(state).answers.push({ niveau: state.niveau, vraag: state.vraag, lines: item });
    return;
  }
  const list = state.zone === "kerntaken" ? parts.beschrijvingen.at(-1)?.aspecten : state.zone === "eigenschappen" ? parts.eigenschappen : state.zone === "algemeen" ? parts.criteria : undefined;
  if (!list) {
    setAside([...kop, line], state);
    state.item = null;
    return;
  }
  if (kop.length > 0 && state.zone === "eigenschappen") parts.eigenschappen.push({ kop, items: [] });
  else if (kop.length > 0 && state.zone === "algemeen") parts.criteria.push({ kop, niveau: state.niveau ?? "", items: [] });
  else setAside(kop, state);
  const open = list.at(-1);
  if (open) open.items.push(item);
  else parts.loose.push(line);
}

function level(one: Kinded, next: Kinded | undefined, afterNext: Kinded | undefined, state: State): void {
  endRun(state);
  state.item = null;
  state.vraag = null;
  const bare = one.naam === "";
  if (bare && state.zone === "voorbeelden") {
    state.parts.voorbeelden.push(one);
    return;
  }
  state.niveau = one.value;
  const asked = next?.kind === "vraag" || (bare && next?.kind === "bullet");
  state.zone = asked ? "profielen" : next?.kind === "tekst" && (!bare || afterNext?.kind === "bullet") ? "algemeen" : bare ? "profielen" : "algemeen";
  if (state.zone === "algemeen") state.parts.niveaus.push(one);
  else {
    page(state);
    state.parts.levelHeads.push(one);
    state.parts.explained.push({ line: one.line, reden: "kop; staat in de kolom niveau" });
  }
}

function kerntaak(one: Kinded, state: State): void {
  const open = state.parts.pages.at(-1);
  if (state.paged && open && open.koppen.length > 0 && open.answers.length > 0) state.pageFull = true;
  const target = page(state);
  target.koppen.push({ naam: one.value, line: one.line, afterAnswers: target.answers.length > 0 });
  state.parts.explained.push({ line: one.line, reden: "kop; staat in de kolom onderwerp" });
}

function aspect(line: SourceLine, state: State): void {
  const from = state.run.findLastIndex((one) => TITLE.test(one.text.slice(0, 60)));
  const titel = from < 0 ? state.run.slice(-1) : state.run.slice(from);
  setAside(state.run.slice(0, state.run.length - titel.length), state);
  state.run = [];
  state.zone = "kerntaken";
  state.item = null;
  if (titel.length > 0 || state.parts.beschrijvingen.length === 0) state.parts.beschrijvingen.push({ titel, aspecten: [] });
  state.parts.beschrijvingen.at(-1)?.aspecten.push({ kop: [line], items: [] });
  state.parts.explained.push({ line, reden: "kop; staat in de kolom soort" });
}

function page(state: State): Page {
  const open = state.parts.pages.at(-1);
  if (open && !state.pageFull) return open;
  const made: Page = { koppen: [], answers: [], links: [] };
  state.parts.pages.push(made);
  state.pageFull = false;
  return made;
}

function endRun(state: State): void {
  setAside(state.run, state);
  state.run = [];
}

/** One by one: a run may be longer than a call has room for arguments. */
function setAside(lines: readonly SourceLine[], state: State): void {
  for (const line of lines) state.parts.loose.push(line);
}

const LONGEST_HEAD = 60;

const couldBeHead = ({ text }: SourceLine): boolean => text.length <= LONGEST_HEAD && /^[^\p{Ll}]*\p{Lu}/u.test(text) && !/[.,;:!?]$/.test(text);

function repeatedHeads(kinded: readonly Kinded[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  kinded.forEach(({ line, kind }, index) => {
    if (kind !== "tekst" || kinded[index + 1]?.kind !== "bullet" || !couldBeHead(line)) return;
    (seen.has(line.text) ? repeated : seen).add(line.text);
  });
  return repeated;
}

/** A wrapped line goes on; a paragraph of Word is whole. */
function goesOn(line: SourceLine, next: Kinded | undefined, state: State): boolean {
  const previous = state.item?.at(-1);
  if (!previous || state.whole || line.heading !== null) return false;
  if (GOES_ON.test(line.text.slice(0, 20)) && !/^\p{Lu}/u.test(line.text)) return line.blanksBefore === 0 || !ENDED.test(previous.text);
  if (line.blanksBefore > 0) return false;
  const isHead = next?.kind === "bullet" && couldBeHead(line) && line.indent <= (state.item?.[0]?.indent ?? 0);
  if (isHead && (ENDED.test(previous.text) || state.repeated.has(line.text))) return false;
  return line.indent > (state.item?.[0]?.indent ?? 0) || next?.kind !== "bullet" || !endedEarly(previous, line, state.width);
}

/** The heading straight above a bullet, and what stands before it in the run: a heading's second line begins small. */
function headOf(run: readonly SourceLine[], whole: boolean): { readonly before: readonly SourceLine[]; readonly kop: readonly SourceLine[] } {
  let from = run.length - 1;
  while (!whole && from > 0 && /^\p{Ll}/u.test(run[from]?.text ?? "")) from--;
  return { before: run.slice(0, Math.max(0, from)), kop: run.slice(Math.max(0, from)) };
}
