/** A list of functions in a table: each row a function, or several of one name. */
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { readFte } from "./cijfers";
import type { Entry, Finding, ReadEntries } from "./entries";
import type { Grid } from "./grid";
import { gridFindings } from "./grid-findings";
import type { Role } from "./kolommen";
import { readFunctie, type Placed } from "./read-functie";
import { labelOf, rowKinds, type RowKind } from "./row-kind";
import { rowTexts, type RowTexts } from "./row-texts";
import { readTotals, type PrintedTotal } from "./totalen";

const REASONS: Readonly<Record<Exclude<RowKind, "functie" | "tussenkop">, string>> = {
  kop: "kop van de tabel", totaal: "totaal van de tabel", deel: "deel van het totaal, geen functie", half: "halve rij aan het eind van de tekst; niet overgenomen",
};

export function readGrid(grid: Grid<Role>, document: SourceDocument): ReadEntries {
  const rows = rowTexts(grid, document);
  const kinds = rowKinds(grid, rows);
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const explained: { line: SourceLine; reden: string }[] = grid.head.lines.map((line) => ({ line, reden: REASONS.kop }));
  const totals: PrintedTotal[] = [];
  const asAbove = { groups: [] as SourceLine[], names: [] as SourceLine[] };
  let above: Omit<Placed, "naam"> & { readonly naam: string | null } = { reeks: null, groep: null, naam: null };
  let blockStart = 0;
  rows.forEach((texts, index) => {
    const { row, cell } = texts;
    const kind = kinds[index] ?? "functie";
    const explain = (reden: string): void => {
      explained.push(...row.lines.map((line) => ({ line, reden })));
    };
    if (kind === "totaal") {
      const total = printedTotal(texts, entries, blockStart);
      if (total) totals.push(total);
      blockStart = entries.length;
    }
    if (kind === "deel") findings.push({ ernst: "info", code: "rij-niet-meegeteld", lines: row.lines, melding: `"${printedOf(texts)}" is geen functie maar een deel van het totaal; wij nemen die rij niet over.` });
    if (kind === "half") findings.push({ ernst: "waarschuwing", code: "rij-onvolledig", lines: row.lines, melding: `De tekst houdt op in een rij ("${printedOf(texts)}"). Wij nemen die rij niet over.` });
    if (kind === "tussenkop") {
      const [reeks, groep] = [cell("reeks"), cell("groep")];
      if (reeks !== null) above = { reeks, groep: null, naam: null };
      else if (groep !== null) above = { ...above, groep };
      return explain(reeks !== null || groep !== null ? "kop van de rijen eronder" : "tussenkop in de tabel");
    }
    if (kind !== "functie") return explain(REASONS[kind]);
    const placed = place(texts, above, grid.roles);
    if (placed === null) {
      findings.push({ ernst: "fout", code: "functie-zonder-naam", lines: row.lines, melding: `Deze rij ("${printedOf(texts)}") heeft geen naam van een functie; wij nemen haar niet over.` });
      return explain("rij zonder naam van een functie");
    }
    if ((cell("reeks") === null && placed.reeks !== null) || (cell("groep") === null && placed.groep !== null)) asAbove.groups.push(...row.lines.slice(0, 1));
    if (cell("functie") === null && cell("normfunctie") === null) asAbove.names.push(...row.lines.slice(0, 1));
    const read = readFunctie(texts, placed, grid.roles);
    entries.push(...read.entries);
    findings.push(...read.findings);
    above = { ...placed, naam: read.entries[0]?.functie ?? placed.naam };
  });
  const { totaal, findings: ofTotals } = readTotals(totals);
  const dittos = rows.filter(({ ditto }) => ditto).flatMap(({ row }) => row.lines.slice(0, 1));
  explained.push(...grid.unfinished.map((line) => ({ line, reden: REASONS.half })));
  return { entries, findings: [...findings, ...ofTotals, ...gridFindings(grid, { ...asAbove, dittos })], explained, totaal };
}

/** Where an empty cell means "as above": reeks and groep below their own, and a name only where the row says what else differs. Null without a name. */
function place({ cell }: RowTexts, above: Omit<Placed, "naam"> & { readonly naam: string | null }, roles: Grid<Role>["roles"]): Placed | null {
  const reeks = cell("reeks") ?? (roles.has("reeks") ? above.reeks : null);
  const groep = cell("groep") ?? (roles.has("groep") && (cell("reeks") === null || cell("reeks") === above.reeks) ? above.groep : null);
  const differs = cell("schaal") !== null || cell("score") !== null;
  const naam = cell("functie") ?? cell("normfunctie") ?? (differs ? above.naam : null);
  return naam === null || !/\p{L}{2}/u.test(naam) ? null : { reeks, groep, naam };
}

function printedTotal({ row, cell }: RowTexts, entries: readonly Entry[], blockStart: number): PrintedTotal | null {
  const read = readFte(cell("formatie") ?? (row.lines.at(-1)?.text ?? "").replace(/^.*[: ](?=[0-9])/, ""));
  if (read.kind !== "fte") return null;
  const block = entries.slice(blockStart);
  return { label: labelOf(row, cell), fte: read.fte, lines: row.lines, block: sumOf(block), fromTop: sumOf(entries), incomplete: block.some(({ formatie }) => formatie === null) };
}

const sumOf = (entries: readonly Entry[]): number => entries.reduce((sum, { formatie }) => sum + (formatie ?? 0), 0);
const printedOf = ({ row }: RowTexts): string => row.lines.map(({ text }) => text).join(" ");
