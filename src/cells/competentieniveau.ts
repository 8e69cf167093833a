import { competentieniveau as rule } from "../rules/goede-gesprek/artikel-03-competentieniveau";
import { CellProblem, one, type Answer } from "./answer";
import { fromOutcome } from "./from-outcome";
import { perCell } from "./per-cell";
import { schaalValue } from "./reading/values";
import { schaalbandenSource } from "./sources/niveaus";

/** COMPETENTIENIVEAU: the level band of each salary scale. */
export function competentieniveau(schaal: unknown, kader: unknown): Answer {
  const banden = schaalbandenSource(kader, "goede-gesprek");
  if (banden instanceof CellProblem) return one(banden);
  return perCell(schaal, (value) => {
    const read = schaalValue(value);
    return read instanceof CellProblem ? read : fromOutcome(rule(banden, read), `schaal ${read}`, "niveau");
  });
}
