/** A list of functions in a table: each row a function, or several of one name. */
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import type { Entry, Finding, ReadEntries } from "./entries";
import { matchShort } from "../pattern";
import { pairScales } from "./expand-name";
import { headOf, type Grid, type GridRow } from "./grid";
import { FUNCTIELIJST, NOTHING, readFte, readSchalen, readScore, type Role } from "./kolommen";

/** How a cell says "the same as above". */
const DITTO = /^(?:["”“″〃„]|''|,,|idem|id\.?|zie boven)$/i;
const TOTAL = /^(?:sub)?totaal\b/i;
/** A cut row is told where nearly all rows have what it lacks. */
const MOST_ROWS = 0.9;
const FEWEST_ROWS = 5;

export function readGrid(grid: Grid<Role>, document: SourceDocument): ReadEntries {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const explained: { line: SourceLine; reden: string }[] = grid.head.lines.map((line) => ({ line, reden: "kop van de tabel" }));
  let totaal: ReadEntries["totaal"] = null;
  let above: { reeks: string | null; groep: string | null; functie: string | null } = { reeks: null, groep: null, functie: null };
  const asAbove = { groups: [] as SourceLine[], names: [] as SourceLine[] };
  const note = (ernst: Finding["ernst"], code: string, row: GridRow, melding: string): void => {
    findings.push({ ernst, code, lines: row.lines, melding });
  };
  const cut = cutRow(grid);
  const dittos: SourceLine[] = [];
  let cells: ReadonlyMap<Role, string | null> = new Map();
  for (const row of grid.rows) {
    const read = withDittos(row, grid, cells, document);
    cells = read.cells;
    if (read.ditto) dittos.push(...row.lines.slice(0, 1));
    const cell = (role: Role): string | null => cells.get(role) ?? null;
    const first = [...row.cells.values()][0]?.[0]?.text ?? "";
    if (headOf(row, FUNCTIELIJST)) {
      explained.push(...row.lines.map((line) => ({ line, reden: "kop van de tabel" })));
      continue;
    }
    if (TOTAL.test(first.slice(0, 40))) {
      const { fte } = readFte(cell("formatie") ?? lastText(row));
      if (fte !== null && !/^sub/i.test(first)) totaal = { fte, lines: row.lines };
      explained.push(...row.lines.map((line) => ({ line, reden: "totaal van de tabel" })));
      continue;
    }
    if (row === cut) {
      explained.push(...row.lines.map((line) => ({ line, reden: "halve rij aan het eind van de tekst; niet overgenomen" })));
      note("waarschuwing", "rij-onvolledig", row, `De tekst houdt op in een rij ("${row.lines.map(({ text }) => text).join(" ")}"). Wij nemen die rij niet over.`);
      continue;
    }
    const printed = { functie: cell("functie"), normfunctie: cell("normfunctie"), reeks: cell("reeks"), groep: cell("groep") };
    const filled = [...row.cells.keys()].length;
    const alone = printed.functie ?? printed.normfunctie ?? printed.reeks ?? printed.groep;
    if (filled === 1 && alone !== null && grid.roles.size > 2) {
      // One cell in a wide table heads the rows below it.
      if (printed.reeks !== null) above = { reeks: printed.reeks, groep: null, functie: null };
      else if (printed.groep !== null) above = { ...above, groep: printed.groep };
      explained.push(...row.lines.map((line) => ({ line, reden: printed.reeks !== null || printed.groep !== null ? "kop van de rijen eronder" : "tussenkop in de tabel" })));
      continue;
    }
    const reeks = printed.reeks ?? (grid.roles.has("reeks") ? above.reeks : null);
    const groep = printed.groep ?? (grid.roles.has("groep") && (printed.reeks === null || printed.reeks === above.reeks) ? above.groep : null);
    const inName = cell("schaal") === null ? scaleInName(printed.functie ?? printed.normfunctie) : null;
    const functie = inName?.functie ?? printed.functie ?? printed.normfunctie ?? above.functie;
    if (functie === null || !/\p{L}{2}/u.test(functie)) {
      note("fout", "functie-zonder-naam", row, "Deze rij heeft geen naam van een functie, en er staat er ook geen boven.");
      explained.push(...row.lines.map((line) => ({ line, reden: "rij zonder naam van een functie" })));
      continue;
    }
    if ((printed.reeks === null && reeks !== null) || (printed.groep === null && groep !== null)) asAbove.groups.push(...row.lines.slice(0, 1));
    if (printed.functie === null && printed.normfunctie === null) asAbove.names.push(...row.lines.slice(0, 1));
    above = { reeks, groep, functie };

    const schaalText = inName?.schaal ?? cell("schaal");
    const schalen = schaalText === null ? [] : readSchalen(schaalText);
    const score = cell("score");
    const fte = readFte(cell("formatie") ?? "");
    const split = pairScales(functie, schalen ?? []);
    // What is printed once for several functions stays with the row as it is printed, or the totals would no longer add up.
    const together = split.pairs.length > 1 && (score !== null || fte.fte !== null);
    const pairs = together ? [{ functie, schaal: null }] : split.pairs;
    const sure = split.sure || together;
    if (together) note("waarschuwing", "meer-functies-in-een-rij", row, `${functie}: deze rij noemt ${split.pairs.length} functies met samen één ${fte.fte !== null ? "formatie" : "score"}. Wij houden haar bij elkaar${schaalText === null ? "" : ` en laten de schaal ("${schaalText}") open`}.`);
    if (schalen === null) note("waarschuwing", "schaal-onbekend", row, `"${schaalText ?? ""}" bij ${functie} is geen schaal; wij laten de schaal open.`);
    if (!sure) note("waarschuwing", "schaal-onbekend", row, `${functie}: ${pairs.length === 1 ? "één functie" : `${pairs.length} functies`} en ${schalen?.length ?? 0} schalen ("${schaalText ?? ""}"). Welke schaal bij welke functie hoort, is niet te bepalen.`);
    if (fte.doubtful) note("waarschuwing", "fte-onduidelijk", row, `De formatie "${cell("formatie") ?? ""}" bij ${functie} kan een duizendtal of een breuk zijn; wij laten haar open.`);
    if (score !== null && readScore(score) === null) note("waarschuwing", "score-onbekend", row, `"${score}" bij ${functie} is geen score; wij laten haar open.`);
    for (const pair of pairs) {
      const one = pairs.length === 1;
      const norm = printed.normfunctie ?? (printed.functie === null && grid.roles.has("normfunctie") ? functie : null);
      entries.push({
        functie: pair.functie, normfunctie: one ? norm : norm === functie ? pair.functie : norm, code: cell("code"), reeks, groep, schaal: pair.schaal,
        score: one && score !== null ? readScore(score) : null, formatie: one ? fte.fte : null, lines: row.lines,
      });
    }
  }
  const add = (code: string, lines: readonly SourceLine[], melding: string): void => {
    if (lines.length > 0) findings.push({ ernst: "info", code, lines, melding });
  };
  add("lege-cel", asAbove.groups, `Bij ${asAbove.groups.length === 1 ? "één rij is" : `${asAbove.groups.length} rijen zijn`} reeks of groep leeg gelaten; wij lezen dat als: dezelfde als erboven. Lege cellen met cijfers lezen wij als: niets ingevuld.`);
  add("lege-cel", asAbove.names, `Bij ${asAbove.names.length === 1 ? "één rij staat" : `${asAbove.names.length} rijen staat`} geen functie; wij lezen dat als: dezelfde als erboven.`);
  add("herhaalteken", dittos, "In deze rijen staat een herhaalteken of idem; wij lezen dat als: hetzelfde als erboven.");
  if (grid.others.size > 0) add("kolom-niet-overgenomen", grid.head.lines, `De kolom ${dutchList([...grid.others.values()].map((head) => `"${head}"`))} heeft in het kader geen plaats en is niet overgenomen.`);
  add("cel-onzeker", grid.doubtful, "In deze rijen ontbreken cellen en is niet zeker in welke kolom de andere horen. Kijk ze na.");
  if (grid.unfinished.length > 0) {
    findings.push({ ernst: "waarschuwing", code: "rij-onvolledig", lines: grid.unfinished, melding: `De tekst houdt op in een rij ("${grid.unfinished.map(({ text }) => text).join(" ")}"). Wij nemen die rij niet over.` });
    explained.push(...grid.unfinished.map((line) => ({ line, reden: "halve rij aan het eind van de tekst; niet overgenomen" })));
  }
  return { entries, findings, explained, totaal };
}

/** "Adviseur II en III, schaal 11 en 10": the scale stands behind the name, in its cell. */
function scaleInName(name: string | null): { readonly functie: string; readonly schaal: string } | null {
  const found = name === null ? null : matchShort(name, /^(.{2,120}?)[,;:(]? ?\b(?:schaal|schalen) ([0-9].{0,40}?)\)?$/i);
  return found && readSchalen(found[2] ?? "") !== null ? { functie: found[1]?.trim() ?? "", schaal: found[2] ?? "" } : null;
}

/** The texts of a row by role, where a sign for "the same" gives what stands above it. */
function withDittos(row: GridRow, grid: Grid<Role>, above: ReadonlyMap<Role, string | null>, document: SourceDocument): { readonly cells: ReadonlyMap<Role, string | null>; readonly ditto: boolean } {
  const cells = new Map<Role, string | null>();
  let ditto = false;
  for (const role of grid.roles.keys()) {
    const text = textOf(row, grid, role, document);
    const same = text !== null && DITTO.test(text);
    ditto ||= same;
    cells.set(role, same ? (above.get(role) ?? null) : text);
  }
  return { cells, ditto };
}

function textOf(row: GridRow, grid: Grid<Role>, role: Role, document: SourceDocument): string | null {
  const lines = row.cells.get(grid.roles.get(role) ?? -1);
  const text = lines ? document.item(lines).text : "";
  return text === "" || NOTHING.test(text) ? null : text;
}

function lastText(row: GridRow): string {
  return (row.lines.at(-1)?.text ?? "").replace(/^.*[: ](?=[0-9])/, "");
}

/** The last row when it lacks every figure that nearly all others have. */
function cutRow(grid: Grid<Role>): GridRow | null {
  const last = grid.rows.at(-1);
  const columns = (["schaal", "score", "formatie", "code"] as const).flatMap((role) => grid.roles.get(role) ?? []);
  if (!last || grid.rows.length < FEWEST_ROWS) return null;
  const needed = columns.filter((column) => grid.rows.filter((row) => row.cells.has(column)).length >= grid.rows.length * MOST_ROWS);
  return needed.length > 0 && needed.every((column) => !last.cells.has(column)) ? last : null;
}
