import { verdeelFte } from "../rules/schaal/fte-per-schaal";
import { CellProblem, one, type Answer } from "./answer";
import { readFtePerSchaal } from "./reading/fte-per-schaal";
import { single } from "./reading/single";
import { booleanValue } from "./reading/values";

/** SCHAALVERDELING: fte and share per scale, with a header. */
export function schaalverdeling(schalen: unknown, fte: unknown, legeSchalen: unknown): Answer {
  const lege = single(legeSchalen, "lege_schalen", booleanValue, false);
  if (lege instanceof CellProblem) return one(lege);
  const perSchaal = readFtePerSchaal(schalen, fte);
  if (perSchaal instanceof CellProblem) return one(perSchaal);
  return [["Schaal", "Fte", "Aandeel"], ...verdeelFte(perSchaal, lege).map((regel) => [regel.schaal, regel.fte, regel.aandeel])];
}
