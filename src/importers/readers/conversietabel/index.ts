import type { Conversie } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import { gridsOf } from "../functielijst/grid";
import { tableLines } from "../functielijst/table-lines";
import { organisationOf } from "../organisation";
import { matchShort } from "../pattern";
import type { Reader, ReaderResult, Recognition } from "../reader";
import { withoutEmpty } from "../without-empty";
import { bevindingenVanTabel } from "./bevindingen";
import { CONVERSIETABEL, readGrid } from "./read-grid";
import { readLines } from "./read-lines";
import type { ReadBanden } from "./rij";

/** A table from score to scale. */
export const conversietabel: Reader = {
  soort: "conversietabel",
  naam: "conversietabel",
  together: ["functielijst"],
  recognise,
  read,
};

const FEWEST_BANDS = 3;
const WHOLE_SHARE = 0.5;
const FORCE = /\b(?:vergadering van|vastgesteld|met ingang van|in werking|geldend van|inwerkingtreding)\b/i;

function banden(document: SourceDocument): readonly ReadBanden[] {
  const printed = tableLines(document);
  const grids = gridsOf(printed, CONVERSIETABEL).map((grid) => readGrid(grid, document)).filter(({ rijen }) => rijen.length > 0 && !areAmounts(rijen));
  if (grids.length > 0) return grids;
  const lines = readLines(printed);
  return lines.rijen.length > 0 ? [lines] : [];
}

/** A table of salaries has a scale, a minimum and a maximum as well; no method of valuation gives most functions more points than this. */
const MOST_POINTS = 1300;

function areAmounts(rijen: ReadBanden["rijen"]): boolean {
  const bounds = rijen.map(({ van, tot }) => van ?? tot ?? 0).sort((a, b) => a - b);
  return (bounds[Math.floor(bounds.length / 2)] ?? 0) > MOST_POINTS;
}

function recognise(document: SourceDocument): Recognition {
  const all = banden(document);
  const rows = all.reduce((sum, { rijen }) => sum + rijen.length, 0);
  const named = document.lines.some((line) => /conversietabel/i.test(line.text.slice(0, 500))) ? 0.1 : 0;
  const lines = new Set(all.flatMap(({ rijen, koppen }) => [...koppen, ...rijen.flatMap((rij) => rij.lines)])).size;
  // What is nearly the whole text is a table however short it is.
  const short = rows > 0 && lines >= document.lines.length * WHOLE_SHARE;
  return { score: rows >= FEWEST_BANDS || short ? Math.min(0.9, 0.5 + rows * 0.01 + named) : rows * 0.1 + named, because: `${rows} banden van een score met een schaal` };
}

function read(document: SourceDocument): ReaderResult {
  const all = banden(document);
  return {
    naam: titleOf(document),
    ...organisationOf(document),
    jaar: yearOf(document),
    tabellen: withoutEmpty({
      Conversie: all.flatMap(({ rijen }) => rijen.map(({ van, tot, schaal, lines }): Conversie => ({ van, tot, schaal, plaats: document.plaats(lines) }))),
      Bevindingen: bevindingenVanTabel(all, document),
    }),
    totaleFormatie: null,
    explained: [
      ...all.flatMap(({ koppen }) => koppen.map((line) => ({ line, reden: "kop van de tabel" }))),
      ...all.flatMap(({ onvolledig }) => onvolledig.map((line) => ({ line, reden: "halve rij aan het eind van de tekst; niet overgenomen" }))),
      ...all.flatMap(({ onleesbaar }) => onleesbaar.flat().map((line) => ({ line, reden: "rij zonder leesbare band of schaal" }))),
      ...document.lines.map((line) => ({ line, reden: "tekst om de conversietabel heen" })),
    ],
  };
}

/** "Conversietabel HR21 ...": the first short line that names one. */
function titleOf(document: SourceDocument): string | null {
  return document.lines.find((line) => line.cell === null && matchShort(line.text, /^(?:\p{L}+ )?conversietabel\b.{0,80}$/iu) !== null && !/[.;,]$/.test(line.text))?.text ?? null;
}

/** The year of the decision, when the lines that tell of it name one year only. */
function yearOf(document: SourceDocument): number | null {
  const years = new Set(document.lines.flatMap(({ text }) => (text.length < 300 && FORCE.test(text) ? [...text.matchAll(/\b(?:19|20)[0-9]{2}\b/g)].map(([year]) => year) : [])));
  return years.size === 1 ? Number([...years][0]) : null;
}
