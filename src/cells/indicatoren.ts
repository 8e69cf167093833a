import { indicatoren as rule } from "../rules/competenties/indicatoren";
import { matchKey } from "../rules/match-key";
import { CellProblem, one, type Answer } from "./answer";
import { problemOf } from "./from-outcome";
import { single } from "./reading/single";
import { textValue } from "./reading/values";
import { quoted } from "./sentence";
import { indicatorenSource } from "./sources/indicatoren";

/** INDICATOREN: the indicator texts of a subject on a level, below each other. */
export function indicatoren(onderwerp: unknown, niveau: unknown, kader: unknown, soort: unknown): Answer {
  const [naam, level, kind] = [single(onderwerp, "onderwerp", textValue, null), single(niveau, "niveau", textValue, null), single(soort, "soort", textValue, null)];
  for (const problem of [naam, level, kind]) if (problem instanceof CellProblem) return one(problem);
  if (typeof naam !== "string" || level instanceof CellProblem || kind instanceof CellProblem) return one("");
  // Texts that belong to no level are only given on asking for their soort, never for a level that was forgotten.
  if (level === null && kind === null) return one("");
  const source = indicatorenSource(kader);
  if (source instanceof CellProblem) return one(source);
  const problem = source.problems.get(matchKey(naam));
  if (problem) return one(problem);
  const outcome = rule(source.rijen, naam, level, kind);
  return outcome.kind === "determined" ? outcome.value.map((tekst) => [tekst]) : one(problemOf(outcome, quoted(naam)));
}
