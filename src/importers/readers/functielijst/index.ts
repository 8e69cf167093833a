import type { Bevinding, Functie } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import { organisationOf } from "../organisation";
import type { Reader, ReaderResult, Recognition } from "../reader";
import { withoutEmpty } from "../without-empty";
import type { Entry, ReadEntries } from "./entries";
import { gridsOf } from "./grid";
import { FUNCTIELIJST } from "./kolommen";
import { readGrid } from "./read-grid";
import { readLines } from "./read-lines";
import { tableLines } from "./table-lines";

/** A list of functions with code, name, score, scale or fte, as a table or in running lines. */
export const functielijst: Reader = {
  soort: "functielijst",
  naam: "functielijst",
  together: ["conversietabel"],
  recognise,
  read,
};

const FEWEST_ROWS = 3;
/** Running lines are a list when they are this share of the text. */
const LINES_SHARE = 0.2;
/** What is nearly the whole text is a list however short it is: a table under its head, or two lines. */
const WHOLE_SHARE = 0.5;
const FEWEST_LINES = 2;

function parts(document: SourceDocument): readonly ReadEntries[] {
  const grids = gridsOf(tableLines(document), FUNCTIELIJST);
  const lines = readLines(document.lines);
  return [...grids.map((grid) => readGrid(grid, document)), ...(isList(lines, document) ? [lines] : [])];
}

function isList({ entries, explained }: ReadEntries, document: SourceDocument): boolean {
  const share = new Set([...entries.flatMap(({ lines }) => lines), ...explained.map(({ line }) => line)]).size / document.lines.length;
  return (entries.length >= FEWEST_ROWS && share >= LINES_SHARE) || (entries.length >= FEWEST_LINES && share >= WHOLE_SHARE);
}

/** A table that tells features of functions is of a functieboek, which has a reader of its own. */
function recognise(document: SourceDocument): Recognition {
  const grids = gridsOf(tableLines(document), FUNCTIELIJST).filter(({ roles }) => !roles.has("kenmerken"));
  const lines = readLines(document.lines);
  const listed = isList(lines, document);
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0) + (listed ? lines.entries.length : 0);
  const tabled = grids.reduce((sum, { head, rows: of }) => sum + head.lines.length + of.reduce((most, row) => most + row.lines.length, 0), 0);
  const short = rows > 0 && (listed || tabled >= document.lines.length * WHOLE_SHARE);
  return { score: rows >= FEWEST_ROWS || short ? Math.min(0.9, 0.5 + rows * 0.01) : rows * 0.1, because: `${rows} rijen met een functie en een schaal, score, code of formatie` };
}

function read(document: SourceDocument): ReaderResult {
  const all = parts(document);
  const entries = all.flatMap((part) => part.entries);
  const totaal = all.map((part) => part.totaal).find((found) => found !== null) ?? null;
  return {
    naam: null,
    ...organisationOf(document),
    jaar: null,
    tabellen: withoutEmpty({
      Functies: entries.map((entry) => functieRij(entry, document)),
      Bevindingen: all.flatMap(({ findings }) => findings.map(({ ernst, code, lines, melding }): Bevinding => ({ ernst, code, plaats: document.plaats(lines), melding }))),
    }),
    totaleFormatie: totaal ? { fte: totaal.fte, plaats: document.plaats(totaal.lines) } : null,
    explained: [...all.flatMap((part) => part.explained), ...document.lines.map((line) => ({ line, reden: "tekst om de lijst heen; hoort bij geen functie" }))],
  };
}

function functieRij({ lines, ...entry }: Entry, document: SourceDocument): Functie {
  return {
    functie: entry.functie, normfunctie: entry.normfunctie, code: entry.code, reeks: entry.reeks, groep: entry.groep, schaal: entry.schaal, score: entry.score, formatie: entry.formatie,
    plaats: document.plaats(lines),
  };
}
