import { BNP_HOOGSTE, BNP_LAAGSTE, bnpNiveau as rule } from "../rules/bnp/bnp-niveau";
import { CellProblem, one, wrong, type Answer } from "./answer";
import { fromOutcome } from "./from-outcome";
import { cellContent } from "./reading/cell-content";
import { cellRange, placeIn } from "./reading/cell-range";
import { numberValue } from "./reading/values";
import { quoted } from "./sentence";

/** BNP.NIVEAU: the lower median of the levels per kerntaak. Empty cells are left out. */
export function bnpNiveau(niveaus: unknown): Answer {
  const range = cellRange(niveaus);
  const levels: number[] = [];
  for (const [index, raw] of (range?.cells.flat() ?? []).entries()) {
    const content = cellContent(raw);
    if (content === null || !range) continue;
    const level = content instanceof CellProblem ? content : numberValue(content);
    if (level instanceof CellProblem) return one(new CellProblem(level.code, `${placeIn(range, index)}: ${level.reason}`));
    if (!Number.isInteger(level) || level < BNP_LAAGSTE || level > BNP_HOOGSTE) {
      return one(wrong(`${placeIn(range, index)}: ${quoted(level)} is geen BNP-niveau (${BNP_LAAGSTE} tot en met ${BNP_HOOGSTE})`));
    }
    levels.push(level);
  }
  return one(fromOutcome(rule(levels), ""));
}
