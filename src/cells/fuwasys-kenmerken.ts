import { FUWASYS_KENMERKEN } from "../rules/fuwasys/kenmerken";
import { CellProblem, one, wrong, type Answer } from "./answer";
import { cellContent } from "./reading/cell-content";
import { cellRange } from "./reading/cell-range";
import { digitPatterns, patternOfCell, patternOfDigits } from "./reading/patronen";

const MOST = 99;

/** FUWASYS.KENMERKEN: fourteen rows nr, kenmerk, score of one pattern. */
export function fuwasysKenmerken(patroon: unknown): Answer {
  const read = onePattern(patroon);
  if (read === "" || read instanceof CellProblem) return one(read);
  return FUWASYS_KENMERKEN.map(({ nr, naam }, index) => [nr, naam, read.scores[index] ?? ""]);
}

function onePattern(patroon: unknown): ReturnType<typeof patternOfDigits> {
  const range = cellRange(patroon);
  if (range === null) return "";
  const [pattern, second] = digitPatterns(range, MOST) ?? [];
  if (pattern && !second) return patternOfDigits(pattern);
  if (range.rows > 1 || range.columns > 1) return wrong("geef één patroon: één cel, of 14 cellen met elk een score");
  const content = cellContent(range.cells[0]?.[0]);
  if (content === null) return "";
  return content instanceof CellProblem ? content : patternOfCell(content);
}
