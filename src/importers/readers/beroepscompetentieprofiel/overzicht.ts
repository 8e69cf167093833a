/**
 * The overview of competences by kerntaak or kernopgave: a matrix of marks. Scanning keeps the marks and loses their columns, so a cell is
 * certain only where a block of competences holds exactly as many marks as it has cells, or where the cells of the table are known.
 */
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import { positionedMarks } from "./positioned-marks";

export interface OverzichtRij {
  readonly naam: string;
  /** The number printed in front of the name; null without. */
  readonly nr: number | null;
  readonly line: SourceLine;
}

export interface Blok {
  /** "VM"; null before the first category. */
  readonly groep: string | null;
  readonly kop: readonly SourceLine[];
  readonly rijen: readonly OverzichtRij[];
  /** Lines of nothing but marks. */
  readonly marks: readonly SourceLine[];
  readonly aantal: number;
  /** Signs that are neither name, number nor mark. */
  readonly onleesbaar: readonly SourceLine[];
}

export interface Overzicht {
  readonly blokken: readonly Blok[];
  /** The highest number in the head of the columns; null when it has none. */
  readonly kolommen: number | null;
  readonly koppen: readonly SourceLine[];
  /** The line with the numbers of the columns. */
  readonly kolomkop: SourceLine | null;
  /** Certain cells by the known cells of a table: key of the competence, then number of the column. */
  readonly cellen: ReadonlyMap<string, ReadonlySet<number>>;
}

const MARKS = /^[Xx×✓•|. ]+$/;
const GROUP = /\(([A-Z]{2,4})\)$/;
const COLUMN_HEADS = /^(?:[0-9]{1,2}[\\/| ]+){2,}[0-9]{1,2}$/;
const NUMBER = /^[0-9]{1,2}$/;
const LONGEST_NAME = 110;
const NUMBERED = /^[0-9]{1,2}[.)]? /;

export function readOverzicht(printed: readonly SourceLine[]): Overzicht {
  const lines = positionedMarks(printed);
  const blokken: { groep: string | null; kop: SourceLine[]; rijen: OverzichtRij[]; marks: SourceLine[]; aantal: number; onleesbaar: SourceLine[] }[] = [];
  const koppen: SourceLine[] = [];
  let kolommen: number | null = null;
  let kolomkop: SourceLine | null = null;
  const block = (): (typeof blokken)[number] => {
    const open = blokken.at(-1);
    if (open) return open;
    const first = { groep: null, kop: [], rijen: [], marks: [], aantal: 0, onleesbaar: [] };
    blokken.push(first);
    return first;
  };
  for (const line of lines) {
    const { text } = line;
    const group = text.length < LONGEST_NAME ? GROUP.exec(text) : null;
    if (group) blokken.push({ groep: group[1] ?? null, kop: [...firstHalf(line, blokken.at(-1)?.onleesbaar), line], rijen: [], marks: [], aantal: 0, onleesbaar: [] });
    else if (text.length < LONGEST_NAME && COLUMN_HEADS.test(text)) {
      kolommen = Math.max(...(text.match(/[0-9]+/g) ?? []).slice(0, MOST_COLUMNS).map(Number));
      kolomkop = line;
      koppen.push(line);
    } else if (text === text.toUpperCase() && /\p{Lu}{6}/u.test(text)) koppen.push(line);
    else if (MARKS.test(text.slice(0, LONGEST_NAME)) && /x/i.test(text)) {
      block().marks.push(line);
      block().aantal += (text.match(/x/gi) ?? []).length;
    } else if (NUMBER.test(text)) koppen.push(line);
    else if (isName(text)) block().rijen.push({ naam: text.replace(NUMBERED, ""), nr: NUMBERED.test(text) ? Number.parseInt(text, 10) : null, line });
    else block().onleesbaar.push(line);
  }
  return { blokken: blokken.filter(({ rijen, groep }) => rijen.length > 0 || groep !== null), kolommen, koppen, kolomkop, cellen: knownCells(lines) };
}

const MOST_COLUMNS = 40;
/** So far above a category the first half of its broken name may stand. */
const NEAR = 3;

/** "socia" above "al-communicatieve (SC)": the name of a category, broken in two. Taken out of what cannot be read. */
function firstHalf(line: SourceLine, unread: SourceLine[] | undefined): readonly SourceLine[] {
  const half = unread?.at(-1);
  if (!unread || !half || !/^\p{Ll}/u.test(line.text) || !/^\p{Ll}+$/u.test(half.text) || line.number - half.number > NEAR) return [];
  unread.pop();
  return [half];
}

/** A name has words; what scanning makes of turned figures has none. */
function isName(text: string): boolean {
  return text.length < LONGEST_NAME && /^(?:[0-9]{1,2}[.)]? )?\p{Lu}\p{Ll}/u.test(text) && /\p{Ll}{4}/u.test(text) && text.includes(" ");
}

/** Whether every cell of the block is marked, whatever the direction in which the marks were read: each mark has a cell of its own. */
export function isFull(blok: Blok, kolommen: number): boolean {
  return blok.rijen.length > 0 && blok.aantal === blok.rijen.length * kolommen;
}

/** Whether the cell of each mark is known: then a cell without one has none. */
export function knowsAllCells({ blokken, cellen }: Overzicht): boolean {
  const known = [...cellen.values()].reduce((sum, marked) => sum + marked.size, 0);
  return known > 0 && known === blokken.reduce((sum, { aantal }) => sum + aantal, 0) && blokken.every(({ onleesbaar }) => onleesbaar.length === 0);
}

/** Marks of a real table: in the row of a name, in a column that the head numbers. */
function knownCells(lines: readonly SourceLine[]): ReadonlyMap<string, ReadonlySet<number>> {
  const heads = new Map<string, number>();
  const rows = new Map<string, { naam: string | null; columns: number[] }>();
  for (const { cell, text } of lines) {
    if (!cell) continue;
    if (NUMBER.test(text) && cell.column > 1) heads.set(`${cell.table} ${cell.column}`, Number(text));
    const key = `${cell.table} ${cell.row}`;
    const row = rows.get(key) ?? { naam: null, columns: [] };
    rows.set(key, row);
    if (isName(text)) row.naam = text;
    else if (/^[xX×✓•]$/.test(text)) row.columns.push(cell.column);
  }
  const found = new Map<string, Set<number>>();
  for (const [key, { naam, columns }] of rows) {
    const table = key.split(" ", 1)[0] ?? "";
    if (naam === null) continue;
    const marked = columns.flatMap((column) => heads.get(`${table} ${column}`) ?? []);
    if (marked.length > 0) found.set(nameKey(naam.replace(NUMBERED, "")), new Set(marked));
  }
  return found;
}
