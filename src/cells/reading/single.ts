import { CellProblem, wrong } from "../answer";
import { cellContent, type Content } from "./cell-content";
import { cellRange } from "./cell-range";

/** An argument of one cell; null when it is left out or empty. */
function singleContent(argument: unknown, naam: string): Content {
  const range = cellRange(argument);
  if (range === null) return null;
  return range.rows === 1 && range.columns === 1 ? cellContent(range.cells[0]?.[0]) : wrong(`${naam} is één cel, geen bereik`);
}

/** An argument of one cell, read; `absent` when it is left out or empty. */
export function single<T, A>(argument: unknown, naam: string, read: (value: string | number | boolean) => T | CellProblem, absent: A): T | A | CellProblem {
  const content = singleContent(argument, naam);
  if (content instanceof CellProblem) return content;
  return content === null ? absent : read(content);
}
