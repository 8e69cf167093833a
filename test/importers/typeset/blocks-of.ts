/**
 * A read document as its author may have typed it: whole paragraphs, list items, headings and real tables. Lines that one printing of a row
 * names are its paragraphs: names above the text stand on lines of their own, the text is whole.
 */
import { readPlaats } from "../../../src/importers/document/plaats";
import type { SourceDocument } from "../../../src/importers/document/source-document";
import type { SourceLine } from "../../../src/importers/document/source-line";
import type { ImportResult } from "../../../src/importers/import-result";
import { TABELNAMEN } from "../../../src/model/kolommen";
import type { Block } from "./fodt";

const ENDED = /[.;:!?]["”’)]?$/;

/** Lines that a table takes the place of, from the first to the last number. */
export interface SetAsTable {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

/** One printing of a row: its text and the numbers of its lines. */
interface Printing {
  readonly tekst: string | null;
  /** Lines of names of competences are set as headings. */
  readonly named: boolean;
}

export function blocksOf(document: SourceDocument, result: ImportResult, tables: readonly SetAsTable[] = []): readonly Block[] {
  const printings = printingsOf(result);
  const headings = new Set(result.leftOut.filter(({ reden }) => /kop\b/.test(reden)).flatMap(({ plaats }) => numbersOf(plaats)));
  const blocks: Block[] = [];
  const listed = result.soorten.includes("functielijst") || result.soorten.includes("conversietabel");
  // One blank before a line is what some extractions leave of a page break; where most lines have it, it is none.
  const breaks = document.lines.filter(({ indent }) => indent === 1).length < document.lines.length / 10;
  const lines = document.lines.filter((line) => !tables.some(({ from, to }) => from < line.number && line.number <= to));
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const table = tables.find(({ from }) => from === line.number);
    const own = printings.get(line.number);
    const grid = table ? 0 : gridLength(lines, at);
    const spaced = listed && !table && grid === 0 ? spacedLength(lines, at) : 0;
    if (grid > 0 || spaced > 0) {
      blocks.push(grid > 0 ? gridBlock(lines.slice(at, at + grid)) : tableOf(lines.slice(at, at + spaced).map(({ printed }) => piecesOf(printed).map((text) => (text === "" ? [] : [text])))));
      at += grid + spaced;
      continue;
    }
    const run = table ? [line] : own ? runOf(lines, at, (one) => printings.get(one.number) === own) : looseRun(lines, at, (one) => !printings.has(one.number) && !headings.has(one.number));
    if (line.indent === 1 && breaks && blocks.length > 0) blocks.push({ kind: "break" });
    if (table) blocks.push(...table.blocks);
    else if (own) blocks.push(...setPrinting(run, own, document));
    else blocks.push({ kind: line.bullet !== null ? "li" : headings.has(line.number) ? "h" : "p", text: run.map((one) => one.text).length === 1 ? line.text : textOf(run, document) });
    at += run.length;
    // The end of a heading that extraction glued to the text before it.
    if (own?.tekst && run.at(-1)?.text.endsWith("-") && !own.tekst.endsWith("-")) at++;
  }
  return blocks;
}

/** How many lines from here on are cells of one table; rows of nothing but marks are no table of their own. */
function gridLength(lines: readonly SourceLine[], at: number): number {
  let end = at;
  while (lines[end]?.cell && lines[end]?.cell?.table === lines[at]?.cell?.table) end++;
  return lines.slice(at, end).every(({ text }) => /^x+$/i.test(text)) ? 0 : end - at;
}

function gridBlock(lines: readonly SourceLine[]): Block {
  const first = lines[0]?.cell?.row ?? 0;
  const width = lines.reduce((most, { cell }) => Math.max(most, (cell?.column ?? 0) + 1), 0);
  const rows = Array.from({ length: (lines.at(-1)?.cell?.row ?? first) - first + 1 }, () => Array.from({ length: width }, (): string[] => []));
  for (const { cell, text } of lines) if (cell) rows[cell.row - first]?.[cell.column]?.push(text);
  return tableOf(rows);
}

function tableOf(rows: readonly (readonly (readonly string[])[])[]): Block {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { kind: "table", widths: Array.from({ length: width }, () => Math.max(3, Math.floor(18 / width))), rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => [])]) };
}

/** How many lines from here on are rows whose cells stand apart by tabs or blanks. */
function spacedLength(lines: readonly SourceLine[], at: number): number {
  let end = at;
  const pieces = piecesOf(lines[at]?.printed ?? "").length;
  while (piecesOf(lines[end]?.printed ?? "").length >= Math.min(3, pieces) && (end === at || lines[end]?.blanksBefore === 0)) end++;
  // Two columns are a table when they go on for a while; two blanks within a line or two are a slip.
  return end - at >= (pieces >= 3 ? 2 : 4) && pieces >= 2 ? end - at : 0;
}

const piecesOf = (printed: string): readonly string[] => printed.split(/\t| {2,}/).map((text) => text.trim());

/** The lines from here on that fit, all on end; a bullet begins a new printing. */
function runOf(lines: readonly SourceLine[], at: number, fits: (line: SourceLine) => boolean): readonly SourceLine[] {
  let end = at + 1;
  while (end < lines.length) {
    const line = lines[end];
    if (!line || line.bullet !== null || !fits(line)) break;
    end++;
  }
  return lines.slice(at, end);
}

/** Lines in no row are one paragraph where they plainly go on; cells of one printed row are one line. */
function looseRun(lines: readonly SourceLine[], at: number, fits: (line: SourceLine) => boolean): readonly SourceLine[] {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const [before, line] = [lines[end - 1], lines[end]];
    const goesOn = before && line && fits(before) && fits(line) && line.bullet === null && (line.number === before.number || (/^\p{Ll}/u.test(line.text) && !ENDED.test(before.text) && before.text.includes(" ")));
    if (!goesOn) break;
  }
  return lines.slice(at, end);
}

const textOf = (lines: readonly SourceLine[], document: SourceDocument): string => (lines.some((line) => line.cell) ? lines.map(({ text }) => text).join(" | ") : document.item(lines).text);

/** The lines that make up the row's text as one paragraph in the row's spelling; lines before them one by one. */
function setPrinting(run: readonly SourceLine[], { tekst, named }: Printing, document: SourceDocument): readonly Block[] {
  const [first] = run;
  const kind = first?.bullet != null ? "li" : "p";
  if (tekst === null) return run.map((line): Block => ({ kind: named && kind === "p" ? "h" : kind, text: line.text }));
  for (let from = 0; from < run.length; from++) {
    const { text } = document.item(run.slice(from));
    const labelled = /^\S+:/.test(text) && squeezed(text.slice(text.indexOf(":") + 1)) === squeezed(tekst);
    if (!labelled && squeezed(text) !== squeezed(tekst)) continue;
    return [...run.slice(0, from).map((line): Block => ({ kind: named ? "h" : "p", text: line.text })), { kind: from === 0 ? kind : "p", text: labelled ? text : tekst }];
  }
  const { text } = document.item(run);
  // A heading that extraction glued to the text stands below it once more.
  return [{ kind, text: text.startsWith(tekst) ? tekst : text }];
}

const squeezed = (text: string): string => text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Line number -> the printing that it belongs to. */
function printingsOf(result: ImportResult): ReadonlyMap<number, Printing> {
  const found = new Map<number, Printing>();
  for (const tabel of TABELNAMEN) {
    if (tabel === "Kader" || tabel === "Bevindingen" || tabel === "Functies" || tabel === "Profielen" || tabel === "Niveaus" || tabel === "Clusters" || tabel === "Waarderingen") continue;
    for (const rij of result.kader.tabellen[tabel] ?? []) {
      const tekst = "tekst" in rij ? rij.tekst : "definitie" in rij ? rij.definitie : "regel" in rij ? rij.regel : null;
      for (const part of rij.plaats.split("; ")) {
        const printing: Printing = { tekst, named: tabel === "Competenties" };
        for (const number of numbersOf(part)) if (!found.has(number)) found.set(number, printing);
      }
    }
  }
  return found;
}

function numbersOf(plaats: string): readonly number[] {
  return readPlaats(plaats).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
