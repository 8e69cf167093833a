import { gemiddeldeRang } from "../rules/schaal/fte-per-schaal";
import { CellProblem, finite, one, type Answer } from "./answer";
import { readFtePerSchaal } from "./reading/fte-per-schaal";

/** GEMIDDELDESCHAAL: the fte-weighted mean of the scales. */
export function gemiddeldeSchaal(schalen: unknown, fte: unknown): Answer {
  const perSchaal = readFtePerSchaal(schalen, fte);
  return one(perSchaal instanceof CellProblem ? perSchaal : finite(gemiddeldeRang(perSchaal)));
}
