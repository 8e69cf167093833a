/** The lines of a regulation as units: a paragraph, a lettered part, an item of a list, a paragraph of the notes. */
import type { Regel } from "../../../model/tabellen";
import type { SourceLine } from "../../document/source-line";
import { blanksPart } from "../../steps/blanks-part";
import { endedEarly, wrapWidth } from "../../steps/line-width";
import type { Explained } from "../reader";
import { kindRegelLines, type RegelLine } from "./line-kind";

/** Where a unit stands. */
type Place = Pick<Regel, "artikel" | "lid" | "onderdeel" | "soort">;

export interface Unit extends Place {
  readonly lines: readonly SourceLine[];
}

interface State {
  at: Place | null;
  notes: boolean;
  /** The sentence that leads the list below it. */
  leading: string;
  /** The last line of text in the open unit; null after a heading. */
  previous: SourceLine | null;
  readonly units: (Place & { readonly lines: SourceLine[] })[];
  readonly explained: Explained[];
  readonly width: number;
  readonly whole: boolean;
  /** Space above a line parts paragraphs. */
  readonly parted: boolean;
}

/** @param whole whether each line is a paragraph */
export function unitsOf(lines: readonly SourceLine[], whole: boolean): { readonly units: readonly Unit[]; readonly explained: readonly Explained[] } {
  const state: State = { at: null, notes: false, leading: "", previous: null, units: [], explained: [], width: wrapWidth(lines), whole, parted: blanksPart(lines) };
  for (const one of kindRegelLines(lines)) {
    if (isHead(one)) {
      head(one, state);
      state.previous = null;
    } else {
      text(one, state);
      state.previous = one.line;
    }
  }
  return { units: state.units.filter((unit) => unit.lines.length > 0), explained: state.explained };
}

const isHead = ({ kind }: RegelLine): boolean => kind === "hoofdstuk" || kind === "toelichting" || kind === "artikel" || kind === "toelichting-lid";

function head({ line, kind, nummer, onderdeel, rest }: RegelLine, state: State): void {
  if (kind === "hoofdstuk") state.explained.push({ line, reden: "kop van een hoofdstuk" });
  else if (kind === "toelichting") {
    state.notes = true;
    state.at = { artikel: "toelichting", lid: null, onderdeel: null, soort: NOTE };
    state.explained.push({ line, reden: "kop" });
  } else if (kind === "artikel") {
    state.at = { artikel: nummer, lid: null, onderdeel: null, soort: state.notes ? NOTE : soortOf(rest) };
    state.explained.push({ line, reden: rest === "" ? "kop" : `titel van artikel ${nummer}` });
  } else {
    if (state.at) state.at = { ...state.at, lid: nummer === "" ? null : nummer, onderdeel: onderdeel === "" ? null : onderdeel };
    state.explained.push({ line, reden: "kop van de toelichting" });
  }
}

const NOTE = "toelichting";

function text(one: RegelLine, state: State): void {
  const { line, kind, nummer, rest } = one;
  const { at } = state;
  if (at === null) {
    state.explained.push({ line, reden: "staat vóór artikel 1 (nota, aanhef of inhoudsopgave)" });
    return;
  }
  const open = state.units.at(-1);
  switch (kind) {
    case "lid":
      state.leading = rest;
      begin({ ...at, lid: nummer, onderdeel: null }, line, rest, state);
      break;
    case "onderdeel":
      begin({ ...at, onderdeel: nummer }, line, rest, state);
      break;
    case "opsomming":
      begin({ ...at, soort: listSoort(state.leading, line, at.soort) }, line, line.text, state, at);
      break;
    default:
      if (open && goesOn(line, open, state)) {
        open.lines.push(line);
        state.leading = `${state.leading} ${line.text}`.slice(-300);
      } else {
        // A sentence after the last lettered part belongs to the paragraph again.
        const back = !state.notes && state.previous !== null && at.onderdeel !== null;
        begin(back ? { ...at, onderdeel: null } : at, line, line.text, state);
      }
  }
}

function begin(place: Place, line: SourceLine, rest: string, state: State, next: Place = place): void {
  state.at = next;
  state.units.push({ ...place, lines: rest === "" ? [] : [{ ...line, text: rest }] });
  if (rest === "") state.explained.push({ line, reden: "nummer of letter; de tekst staat eronder" });
}

/** Text goes on in the open unit, but for a sentence after a part, a list or a note that ended before its line was full. */
function goesOn(line: SourceLine, open: Unit, state: State): boolean {
  const { previous, at, notes, whole, parted } = state;
  if (open.lines.length === 0) return true;
  if (previous === null || at === null || (whole && notes)) return false;
  if (notes && parted && line.blanksBefore > 0 && !line.pageStart && /[.!?:]["”’)]?$/.test(previous.text)) return false;
  const paragraph = !notes && open.onderdeel === null && open.lines[0]?.bullet === null;
  return paragraph || !(/[.;:!?]["”’)]?$/.test(previous.text) && /^["“‘(]?\p{Lu}/u.test(line.text) && endedEarly(previous, line, state.width));
}

function soortOf(titel: string): string {
  if (/begrip|definitie/i.test(titel)) return "begrip";
  return /citeertitel|inwerkingtreding|slotbepaling/i.test(titel) ? "slotbepaling" : "bepaling";
}

/** "- Goed : stijgt uit boven ..." below a sentence about qualifications is a label. */
function listSoort(leading: string, line: SourceLine, usual: string): string {
  return usual !== NOTE && /kwalificatie/i.test(leading) && line.text.slice(0, 60).includes(":") ? "kwalificatie" : usual;
}
