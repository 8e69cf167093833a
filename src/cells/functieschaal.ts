import { functieschaal as rule } from "../rules/functies/functieschaal";
import { matchKey } from "../rules/match-key";
import { CellProblem, one, type Answer } from "./answer";
import { fromOutcome } from "./from-outcome";
import { perCell } from "./per-cell";
import { textValue } from "./reading/values";
import { quoted } from "./sentence";
import { functiesSource } from "./sources/functies";

/** FUNCTIESCHAAL: the scale of each function or normfunctie. */
export function functieschaal(functie: unknown, kader: unknown): Answer {
  const source = functiesSource(kader);
  if (source instanceof CellProblem) return one(source);
  return perCell(functie, (value) => {
    const naam = textValue(value);
    return source.problems.get(matchKey(naam)) ?? fromOutcome(rule(source.index, naam), quoted(naam), "schaal");
  });
}
