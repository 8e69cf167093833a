import { matchKey } from "../rules/match-key";
import { normfunctie as rule } from "../rules/functies/normfunctie";
import { CellProblem, one, type Answer } from "./answer";
import { fromOutcome } from "./from-outcome";
import { perCell } from "./per-cell";
import { textValue } from "./reading/values";
import { quoted } from "./sentence";
import { functiesSource } from "./sources/functies";

/** NORMFUNCTIE: the normfunctie of each function. */
export function normfunctie(functie: unknown, kader: unknown): Answer {
  const source = functiesSource(kader);
  if (source instanceof CellProblem) return one(source);
  return perCell(functie, (value) => {
    const naam = textValue(value);
    return source.problems.get(matchKey(naam)) ?? fromOutcome(rule(source.index, naam), quoted(naam), "normfunctie");
  });
}
