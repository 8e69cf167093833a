import { CellProblem, one, type Answer } from "./answer";
import { fromOutcome } from "./from-outcome";
import { perCell } from "./per-cell";
import { numberValue } from "./reading/values";
import { shown } from "./sentence";
import { conversietabel } from "./sources/conversietabel";

/** SCHAAL: the scale of each score in a table of bands. */
export function schaal(score: unknown, conversie: unknown): Answer {
  const tabel = conversietabel(conversie);
  if (tabel instanceof CellProblem) return one(tabel);
  return perCell(score, (value) => {
    const number = numberValue(value);
    if (number instanceof CellProblem) return number;
    const outcome = tabel(number);
    return outcome.kind === "determined" ? outcome.value : fromOutcome(outcome, `score ${shown(number)}`, "schaal");
  });
}
