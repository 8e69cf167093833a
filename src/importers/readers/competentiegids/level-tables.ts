/**
 * Guides as tables: a row per competence with a column per level, or a row per behaviour with its competence and level. Either is turned
 * into the lines that a guide in running text has (name, definition, level, behaviours), so that one reader reads both.
 */
import { append } from "../../append";
import type { SourceLine } from "../../document/source-line";
import { cellTexts, tableRows, type TableRowLines } from "../../steps/table-rows";
import { kindGidsLine, type GidsLine } from "./line-kind";

interface LevelTable {
  readonly naam: number;
  readonly definitie: number | null;
  /** By column, the level that its head names; of a table with a row per behaviour none. */
  readonly levels: ReadonlyMap<number, GidsLine>;
  /** Of a table with a row per behaviour. */
  readonly long: { readonly niveau: number; readonly gedrag: number } | null;
}

const NAAM = /^(?:kern|vak|gedrags)?competenties?$/i;
const DEFINITIE = /^(?:definitie|omschrijving|beschrijving)$/i;
const NIVEAU = /^(?:competentie)?niveau$/i;
const GEDRAG = /gedrag|indicator/i;
const LEVEL_WORD = /^(?:basis|start|beginner|junior|medior|senior|gevorderd|ervaren|expert|operationeel|tactisch|strategisch)(?: niveau)?$/i;

export interface LevelTables {
  /** By number of the table and line of it: the lines of a guide that stand for it. */
  readonly of: ReadonlyMap<number, ReadonlyMap<SourceLine, readonly GidsLine[]>>;
  readonly heads: readonly SourceLine[];
}

/** The tables of levels among these lines. */
export function levelTables(lines: readonly SourceLine[]): LevelTables {
  const heads: SourceLine[] = [];
  const tables = new Map<number, Map<SourceLine, readonly GidsLine[]>>();
  let open: { readonly head: LevelTable; readonly columns: number; table: number; level: string } | null = null;
  for (const row of tableRows(lines)) {
    const head = headOf(row);
    // After a page break a table goes on under a number of its own.
    if (open && !head && row.table === open.table + 1 && widthOf(row) <= open.columns) open.table = row.table;
    if (head) open = { head, columns: widthOf(row), table: row.table, level: "" };
    else if (open && row.table !== open.table) open = null;
    if (!open) continue;
    const of = tables.get(row.table) ?? new Map<SourceLine, readonly GidsLine[]>();
    tables.set(row.table, of);
    const made: readonly GidsLine[] = head ? [] : open.head.long ? behaviourRow(row, open.head, open) : competenceRow(row, open.head);
    row.lines.forEach((line, index) => of.set(line, index === 0 ? made : []));
    if (head) append(heads, row.lines);
  }
  return { of: tables, heads };
}

const widthOf = (row: TableRowLines): number => [...row.cells.keys()].reduce((most, column) => Math.max(most, column + 1), 0);

function headOf(row: TableRowLines): LevelTable | null {
  const texts = new Map([...row.cells].map(([column, lines]) => [column, lines.map(({ text }) => text).join(" ")]));
  const column = (pattern: RegExp): number | null => [...texts].find(([, text]) => pattern.test(text))?.[0] ?? null;
  const naam = column(NAAM);
  if (naam === null) return null;
  const levels = new Map<number, GidsLine>();
  for (const [at, lines] of row.cells) {
    const [first] = lines;
    const text = texts.get(at) ?? "";
    if (at === naam || !first) continue;
    const one = kindGidsLine({ ...first, text, bullet: null, cell: null });
    if (one.kind === "niveau") levels.set(at, one);
    else if (LEVEL_WORD.test(text)) levels.set(at, { ...one, kind: "niveau", mark: text, name: "" });
  }
  if (levels.size >= 2) return { naam, definitie: column(DEFINITIE), levels, long: null };
  const niveau = column(NIVEAU);
  const gedrag = column(GEDRAG);
  return niveau !== null && gedrag !== null ? { naam, definitie: column(DEFINITIE), levels: new Map(), long: { niveau, gedrag } } : null;
}

/** A row with nothing but its first cell is a chapter's name. */
function competenceRow(row: TableRowLines, { naam, definitie, levels }: LevelTable): readonly GidsLine[] {
  const filled = [...levels].flatMap(([column, level]): readonly GidsLine[] => {
    const lines = row.cells.get(column) ?? [];
    return lines.length === 0 ? [] : [level, ...behaviours(lines)];
  });
  const only = cellTexts(row).filter((text) => text !== "").length === 1 && filled.length === 0;
  return [...nameLines(row.cells.get(naam) ?? [], only), ...textLines(definitie === null ? [] : (row.cells.get(definitie) ?? [])), ...filled];
}

/** An empty name or level is that of the row above. */
function behaviourRow(row: TableRowLines, { naam, definitie, long }: LevelTable, open: { level: string }): readonly GidsLine[] {
  const name = row.cells.get(naam) ?? [];
  const printed = row.cells.get(long?.niveau ?? -1) ?? [];
  const level = printed.map(({ text }) => text).join(" ");
  const opens = name.length > 0 || (level !== "" && level !== open.level);
  if (level !== "") open.level = level;
  const first = printed[0] ?? row.lines[0];
  const mark = open.level.replace(/^niveau /i, "");
  const head: readonly GidsLine[] = opens && first ? [{ line: plain(first, `Niveau ${mark}`), kind: "niveau", mark, name: "" }] : [];
  return [...nameLines(name, false), ...textLines(definitie === null ? [] : (row.cells.get(definitie) ?? [])), ...head, ...behaviours(row.cells.get(long?.gedrag ?? -1) ?? [])];
}

/** The name may be broken over lines; what begins with a capital below it is its definition. */
function nameLines(lines: readonly SourceLine[], chapter: boolean): readonly GidsLine[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  const until = rest.findIndex((line) => !/^\p{Ll}/u.test(line.text));
  const more = until < 0 ? rest : rest.slice(0, until);
  const name = plain(first, [first, ...more].map(({ text }) => text).join(" "));
  return [{ line: { ...name, heading: chapter ? null : 1 }, kind: "tekst", mark: "", name: "" }, ...textLines(rest.slice(more.length))];
}

const textLines = (lines: readonly SourceLine[]): readonly GidsLine[] => lines.map((line) => ({ line: plain(line, line.text), kind: "tekst", mark: "", name: "" }));

/** A behaviour per bullet; without bullets one per line that does not go on from the line above. */
function behaviours(lines: readonly SourceLine[]): readonly GidsLine[] {
  const bulleted = lines.some(({ bullet }) => bullet !== null);
  return lines.map((line, index): GidsLine => {
    const before = lines[index - 1];
    const opens = bulleted ? line.bullet !== null || index === 0 : before === undefined || /[.;!?]$/.test(before.text) || !/^\p{Ll}/u.test(line.text);
    return { line: plain(line, line.text), kind: opens ? "bullet" : "tekst", mark: "", name: "" };
  });
}

const plain = (line: SourceLine, text: string): SourceLine => ({ ...line, text, cell: null, indent: 0, blanksBefore: 0, pageStart: false });
