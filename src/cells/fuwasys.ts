import { patroonTotaal } from "../rules/fuwasys/patroon";
import { CellProblem, type Answer, type Value } from "./answer";
import { perCell } from "./per-cell";
import { cellRange } from "./reading/cell-range";
import { digitPatterns, patternOfCell, perPattern } from "./reading/patronen";

/** In single cells a number up to here was meant as a score, even when it is none. */
const MOST = 99;

/** FUWASYS: the total of each pattern. */
export function fuwasys(patroon: unknown): Answer {
  const range = cellRange(patroon);
  const patterns = range && digitPatterns(range, MOST);
  if (patterns) return perPattern(patterns, ({ totaal }) => totaal);
  return perCell(patroon, (value) => (typeof value === "string" ? patroonTotaal(value) : null) ?? totaalOrProblem(value));
}

function totaalOrProblem(value: Value): number | CellProblem {
  const read = patternOfCell(value);
  return read instanceof CellProblem ? read : read.totaal;
}
