import { kloof as rule, makeLadder } from "../rules/niveaus/kloof";
import { CellProblem, finite, one, type Answer } from "./answer";
import { fromOutcome } from "./from-outcome";
import { perCells } from "./per-cell";
import { textValue } from "./reading/values";
import { tredenSource } from "./sources/niveaus";

/** KLOOF: asked minus present, in steps of the framework's ladder. */
export function kloof(gevraagd: unknown, aanwezig: unknown, kader: unknown): Answer {
  const treden = tredenSource(kader, "ommen-hr21");
  if (treden instanceof CellProblem) return one(treden);
  const ladder = makeLadder(treden);
  return perCells([gevraagd, aanwezig], 2, ([asked, present]) => {
    if (asked == null || present == null) return "";
    const steps = fromOutcome(rule(ladder, textValue(asked), textValue(present)), "");
    return typeof steps === "number" ? finite(steps) : steps;
  });
}
