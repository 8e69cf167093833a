/** The arguments of BEOORDELING as the facts of a review. */
import type { BeoordeeldeCompetentie, BeoordelingFeiten, Werkafspraak } from "../../rules/goede-gesprek/beoordeling-feiten";
import { KWALIFICATIES, readKwalificatie, type Kwalificatie } from "../../rules/goede-gesprek/kwalificatie";
import { CellProblem, notDetermined, wrong, type Value } from "../answer";
import { listed, quoted, shown } from "../sentence";
import { cellContent, type Content } from "./cell-content";
import { cellRange } from "./cell-range";
import { single } from "./single";
import { booleanValue, numberValue } from "./values";

export type BeoordelingArguments = readonly [werkafspraken: unknown, gewichten: unknown, competenties: unknown, kennisniveau: unknown, cruciaal: unknown, afwijking: unknown];

const UNIT = 10_000;
/** Keeps weight x 10,000 a whole number that JavaScript counts exactly. */
const MOST_WEIGHT = 1e9;

/** @returns the facts, or #WAARDE! for an argument that is wrong; labels that are not there are facts (null) */
export function beoordelingFeiten([werkafspraken, gewichten, competenties, kennisniveau, cruciaal, afwijking]: BeoordelingArguments): BeoordelingFeiten | CellProblem {
  const labelsA = labels(werkafspraken, "werkafspraak");
  const labelsB = labels(competenties, "competentie");
  const kennis = single(kennisniveau, "kennisniveau", (value) => (typeof value === "string" ? readKwalificatie(value) : null) ?? noLabel(value, "kennisniveau"), null);
  const lid7 = single(afwijking, "afwijking_lid_7", booleanValue, false);
  if (labelsA instanceof CellProblem) return labelsA;
  if (labelsB instanceof CellProblem) return labelsB;
  if (kennis instanceof CellProblem) return kennis;
  if (lid7 instanceof CellProblem) return lid7;
  const weights = readWeights(gewichten, labelsA.length);
  const marks = readMarks(cruciaal, labelsB.length);
  if (weights instanceof CellProblem) return weights;
  if (marks instanceof CellProblem) return marks;
  return {
    werkafspraken: labelsA.map((kwalificatie, index): Werkafspraak => ({ kwalificatie, gewicht: weights[index] ?? UNIT })),
    competenties: labelsB.map((kwalificatie, index): BeoordeeldeCompetentie => ({ kwalificatie, cruciaal: marks[index] ?? false })),
    kennisniveau: kennis,
    afwijkingLid7: lid7,
  };
}

/** A label per cell; every empty cell within the range is a label that is missing. */
function labels(argument: unknown, item: string): readonly (Kwalificatie | null)[] | CellProblem {
  const read: (Kwalificatie | null)[] = [];
  for (const content of contentsOf(argument)) {
    const known = typeof content === "string" ? readKwalificatie(content) : null;
    if (known === null && content !== null) {
      const name = `${item} ${read.length + 1}`;
      return content instanceof CellProblem ? inItem(content, name) : noLabel(content, name);
    }
    read.push(known);
  }
  return read;
}

function noLabel(value: Value, item: string): CellProblem {
  return wrong(`${item}: ${quoted(value)} is geen kwalificatie; kies ${listed(KWALIFICATIES, "of")}`);
}

/** Weights in ten-thousandths; an empty list when none is given, so that all weigh the same. */
function readWeights(argument: unknown, count: number): readonly number[] | CellProblem {
  const contents = contentsOf(argument);
  if (contents.every((content) => content === null)) return [];
  if (contents.length !== count) return wrong(`er zijn ${count} werkafspraken en ${contents.length} gewichten`);
  const read: number[] = [];
  for (const content of contents) {
    const item = (): string => `gewicht ${read.length + 1}`;
    if (content === null) return notDetermined(`er ontbreekt: ${item()}; vul alle gewichten in of laat ze alle leeg`);
    const weight = content instanceof CellProblem ? content : numberValue(content);
    const units = weight instanceof CellProblem ? weight : tenThousandths(weight);
    if (units instanceof CellProblem) return inItem(units, item());
    read.push(units);
  }
  return read;
}

/** 0,25 -> 2500. A calculated weight is read to fifteen digits, as Excel keeps it. */
function tenThousandths(weight: number): number | CellProblem {
  if (weight < 0) return wrong(`${shown(weight)} is negatief`);
  if (weight > MOST_WEIGHT) return wrong(`${shown(weight)} is te groot`);
  const units = Math.round(weight * UNIT);
  return units / UNIT === weight || units / UNIT === Number(weight.toPrecision(15)) ? units : wrong(`${shown(weight)} heeft meer dan 4 decimalen`);
}

function readMarks(argument: unknown, count: number): readonly boolean[] | CellProblem {
  const contents = contentsOf(argument);
  if (contents.every((content) => content === null)) return [];
  if (contents.length !== count) return wrong(`er zijn ${count} competenties en ${contents.length} cellen bij cruciaal`);
  const read: boolean[] = [];
  for (const [index, content] of contents.entries()) {
    const mark = content === null ? false : content instanceof CellProblem ? content : booleanValue(content);
    if (mark instanceof CellProblem) return inItem(mark, `cruciaal ${index + 1}`);
    read.push(mark);
  }
  return read;
}

function contentsOf(argument: unknown): readonly Content[] {
  const contents: Content[] = [];
  for (const row of cellRange(argument)?.cells ?? []) for (const raw of row) contents.push(cellContent(raw));
  return contents;
}

function inItem(problem: CellProblem, item: string): CellProblem {
  return new CellProblem(problem.code, `${item}: ${problem.reason}`);
}
