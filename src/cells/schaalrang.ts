import { schaalRang } from "../model/schaal";
import { CellProblem, type Answer } from "./answer";
import { perCell } from "./per-cell";
import { schaalValue } from "./reading/values";

/** SCHAALRANG: the number by which a scale is ordered and averaged. */
export function schaalrang(schaal: unknown): Answer {
  return perCell(schaal, (value) => {
    const read = schaalValue(value);
    return read instanceof CellProblem ? read : schaalRang(read);
  });
}
