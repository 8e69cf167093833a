import { competentiesVanFunctie } from "../rules/competenties/competenties-van-functie";
import { profielVanFunctie } from "../rules/competenties/profiel-van-functie";
import { matchKey } from "../rules/match-key";
import { CellProblem, one, type Answer } from "./answer";
import { problemOf } from "./from-outcome";
import { single } from "./reading/single";
import { textValue } from "./reading/values";
import { quoted } from "./sentence";
import { profielenSource } from "./sources/profielen";

/** COMPETENTIES: what a function asks, a row per competence, with a header. */
export function competenties(functie: unknown, kader: unknown, herkomst: unknown): Answer {
  const naam = single(functie, "functie", textValue, null);
  const chosen = single(herkomst, "herkomst", textValue, null);
  if (naam === null || naam instanceof CellProblem) return one(naam ?? "");
  if (chosen instanceof CellProblem) return one(chosen);
  const source = profielenSource(kader);
  if (source instanceof CellProblem) return one(source);
  const problem = source.problems.get(matchKey(naam));
  if (problem) return one(problem);
  const delen = profielVanFunctie(source.index, naam, chosen);
  if (delen.kind !== "determined") return one(problemOf(delen, quoted(naam)));
  const rijen = competentiesVanFunctie(delen.value);
  if (rijen.kind !== "determined") return one(problemOf(rijen, quoted(naam)));
  return [["Competentie", "Niveau", "Niveaunaam", "Soort"], ...rijen.value.map((rij) => [rij.competentie, rij.niveau ?? "", rij.niveaunaam ?? "", rij.soort ?? ""])];
}
