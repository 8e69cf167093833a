import { fuwasysSchaal as rule } from "../rules/fuwasys/fuwasys-schaal";
import { FUWASYS_HOOGSTE, FUWASYS_LAAGSTE } from "../rules/fuwasys/totalen";
import { CellProblem, one, wrong, type Answer, type CellAnswer, type Value } from "./answer";
import { fromOutcome } from "./from-outcome";
import { perCell } from "./per-cell";
import { cellRange } from "./reading/cell-range";
import { digitPatterns, patternOfCell, perPattern } from "./reading/patronen";
import { numberValue } from "./reading/values";
import { shown } from "./sentence";
import { conversietabel } from "./sources/conversietabel";

/** A total is 14 or more, so only single digits are taken for the scores of a pattern. */
const MOST = 9;

/** FUWASYS.SCHAAL: the scale of a pattern or total, proven or by the user's own table. */
export function fuwasysSchaal(patroonOfTotaal: unknown, conversie: unknown): Answer {
  const tabel = cellRange(conversie) === null ? null : conversietabel(conversie);
  if (tabel instanceof CellProblem) return one(tabel);
  const schaal = (totaal: number): CellAnswer => fromOutcome(tabel ? tabel(totaal) : rule(totaal), `totaal ${totaal}`, "schaal");
  const range = cellRange(patroonOfTotaal);
  const patterns = range && digitPatterns(range, MOST);
  if (patterns) return perPattern(patterns, (patroon) => schaal(patroon.totaal));
  return perCell(patroonOfTotaal, (value) => {
    const totaal = totaalOf(value);
    return totaal instanceof CellProblem ? totaal : schaal(totaal);
  });
}

/** A text of at most three digits, with or without decimals. */
const SHORT = /^\s*[+-]?[0-9]{1,3}(?:[.,][0-9]+)?\s*$/;

/** A short number, also as text with a comma or a point, is a total; anything longer a pattern. */
function totaalOf(value: Value): number | CellProblem {
  const short = typeof value === "number" ? Math.abs(value) < 1000 : typeof value === "string" && SHORT.test(value);
  if (!short) {
    const read = patternOfCell(value);
    return read instanceof CellProblem ? read : read.totaal;
  }
  const totaal = numberValue(value);
  if (totaal instanceof CellProblem) return totaal;
  if (Number.isInteger(totaal) && totaal >= FUWASYS_LAAGSTE && totaal <= FUWASYS_HOOGSTE) return totaal;
  return wrong(`totaal ${shown(value).trim()}: een FUWASYS-totaal is een geheel getal van ${FUWASYS_LAAGSTE} tot en met ${FUWASYS_HOOGSTE}`);
}
