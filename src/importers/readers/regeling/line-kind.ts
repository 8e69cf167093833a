/** What each line of a regulation is: article, paragraph, part, or text that goes on. Numbers must follow each other, so that "4 functies" at a line's start is text. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";

export type RegelKind = "hoofdstuk" | "artikel" | "lid" | "onderdeel" | "toelichting" | "toelichting-lid" | "opsomming" | "tekst";

export interface RegelLine {
  readonly line: SourceLine;
  readonly kind: RegelKind;
  /** Number of the article or paragraph, letter of the part; for a note's head lid and onderdeel. */
  readonly nummer: string;
  readonly onderdeel: string;
  /** The line without its number. */
  readonly rest: string;
}

const ARTIKEL = /^Artikel ([0-9]{1,3}(?:[:.][0-9]{1,3}){0,3}[a-z]?)[.:]?(?: (.*))?$/i;
const HOOFDSTUK = /^(?:Hoofdstuk|Paragraaf|Afdeling|Titel) (?:[0-9]{1,2}(?:\.[0-9]{1,2})?|[IVX]{1,5})[.:]?(?: (.{0,100}))?$/i;
const LID = /^([0-9]{1,2})[a-z]?(?:[.)]) ?(.*)$/;
const ONDERDEEL = /^([a-z])[.)] ?(.*)$/;
/** Publishers of local regulations print a bullet before each number or letter, and often its text below it: "• a." */
const BULLETED = /^(?:[0-9]{1,2}[a-z]?|[a-z])(?:[.)] .*|[.)]?)$/;
const TOELICHTING = /^(?:Artikelsgewijze toelichting|Toelichting(?: per artikel| op de artikelen)?) ?:?$/i;
const GENERAL = /^(?:Algemeen|Algemene toelichting|Artikelsgewijs)$/i;
const NOOT = /^(?:(?:Lid|Leden) ([0-9]{1,2}(?: (?:en|t\/m|tot en met) [0-9]{1,2})?))?,? ?(?:(?:Sub|Onderdeel|onder) ([a-z](?:(?:,| en| t\/m) [a-z]){0,5}))? ?:?(?: ?(.{0,80}))?$/i;

interface State {
  artikel: number;
  lid: number;
  onderdeel: number;
  notes: boolean;
}

export function kindRegelLines(lines: readonly SourceLine[]): readonly RegelLine[] {
  const state: State = { artikel: 0, lid: 0, onderdeel: 0, notes: false };
  return lines.map((line, index) => kindOf(line, lines[index - 1], state));
}

function kindOf(line: SourceLine, previous: SourceLine | undefined, state: State): RegelLine {
  const one = (kind: RegelKind, nummer = "", rest = line.text, onderdeel = ""): RegelLine => ({ line, kind, nummer, onderdeel, rest });
  if (line.bullet !== null) return bulleted(line, state) ?? one(state.artikel > 0 || state.notes ? "opsomming" : "tekst");
  if (matchShort(line.text, TOELICHTING) || (state.notes && matchShort(line.text, GENERAL))) {
    state.notes = true;
    state.artikel = 0;
    return one("toelichting");
  }
  const artikel = matchShort(line.text, ARTIKEL);
  if (artikel && isHeading(artikel[2] ?? "", line) && follows(artikel[1] ?? "", state)) {
    state.artikel = Number.parseInt(artikel[1] ?? "0", 10);
    state.lid = 0;
    state.onderdeel = 0;
    return one("artikel", artikel[1], artikel[2] ?? "");
  }
  const hoofdstuk = matchShort(line.text, HOOFDSTUK);
  if (hoofdstuk && isHeading(hoofdstuk[1] ?? "", line)) return one("hoofdstuk");
  if (state.notes) return noteOf(line, previous, one);
  if (state.artikel === 0) return one("tekst");
  return numbered(line, state) ?? one("tekst");
}

/** A paragraph or part behind a bullet; null where its number does not follow the one before. */
function bulleted(line: SourceLine, state: State): RegelLine | null {
  if (state.artikel === 0 || state.notes || !matchShort(line.text.slice(0, 4), BULLETED)) return null;
  return numbered({ ...line, bullet: null, text: line.text.replace(/^([0-9]{1,2}[a-z]?|[a-z])$/, "$1.") }, state);
}

function numbered(line: SourceLine, state: State): RegelLine | null {
  const one = (kind: RegelKind, nummer: string, rest: string): RegelLine => ({ line, kind, nummer, onderdeel: "", rest });
  const lid = matchShort(line.text.slice(0, 8), LID);
  if (lid && Number(lid[1]) === state.lid + 1) {
    state.lid++;
    state.onderdeel = 0;
    return one("lid", lid[1] ?? "", line.text.replace(/^[0-9]{1,2}[a-z]?[.)] ?/, ""));
  }
  const onderdeel = matchShort(line.text.slice(0, 4), ONDERDEEL);
  if (onderdeel && (onderdeel[1] ?? "").charCodeAt(0) === "a".charCodeAt(0) + state.onderdeel) {
    state.onderdeel++;
    return one("onderdeel", onderdeel[1] ?? "", line.text.replace(/^[a-z][.)] ?/, ""));
  }
  return null;
}

/** A title begins with a capital and does not end as a sentence; "Artikel 160 van de Gemeentewet bepaalt" is none. */
function isHeading(title: string, line: SourceLine): boolean {
  return title === "" || line.heading !== null || (/^[\p{Lu}0-9("“‘]/u.test(title) && !/[.,;]$/.test(title));
}

/** In the text articles count up; in the notes some are passed over. */
function follows(nummer: string, state: State): boolean {
  const number = Number.parseInt(nummer, 10);
  return state.notes ? number >= state.artikel : number === state.artikel || number === state.artikel + 1 || (state.artikel === 0 && number > 0);
}

function noteOf(line: SourceLine, previous: SourceLine | undefined, one: (kind: RegelKind, nummer?: string, rest?: string, onderdeel?: string) => RegelLine): RegelLine {
  const opens = /^(?:Lid|Leden|Sub|Onderdeel) /.test(line.text.slice(0, 10));
  const fresh = previous === undefined || !/[\p{Ll},-]$/u.test(previous.text) || /^Artikel /i.test(previous.text);
  const noot = opens && fresh ? matchShort(line.text, NOOT) : null;
  return noot && !/[.;]$/.test(line.text) ? one("toelichting-lid", noot[1] ?? "", noot[3] ?? "", noot[2] ?? "") : one("tekst");
}
