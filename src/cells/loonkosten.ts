import { loonkosten as rule } from "../rules/loonkosten/loonkosten";
import { maandbedrag } from "../rules/loonkosten/salaristabel";
import { matchKey } from "../rules/match-key";
import { CellProblem, finite, one, wrong, type Answer, type Value } from "./answer";
import { fromOutcome } from "./from-outcome";
import { perCells } from "./per-cell";
import { numberValue, schaalValue } from "./reading/values";
import { shown } from "./sentence";
import { salaristabel } from "./sources/salaristabel";

const HOOGSTE = "hoogste";
/** An opslag of more than this is a percentage that was typed as a whole number. */
const MOST_OPSLAG = 5;

/** LOONKOSTEN: euro per year of each scale and fte. */
export function loonkosten(schaal: unknown, fte: unknown, tabel: unknown, periodiek: unknown, opslag: unknown): Answer {
  const salarissen = salaristabel(tabel);
  if (salarissen instanceof CellProblem) return one(salarissen);
  return perCells([schaal, fte, periodiek, opslag], 2, ([schaalCell, fteCell, periodiekCell, opslagCell]) => {
    if (schaalCell == null || fteCell == null) return "";
    const readSchaal = schaalValue(schaalCell);
    const readFte = numberValue(fteCell);
    const step = periodiekValue(periodiekCell ?? null);
    const surcharge = opslagValue(opslagCell ?? null);
    if (readSchaal instanceof CellProblem) return readSchaal;
    if (readFte instanceof CellProblem) return readFte;
    if (step instanceof CellProblem) return step;
    if (surcharge instanceof CellProblem) return surcharge;
    const bedrag = fromOutcome(maandbedrag(salarissen, readSchaal, step), "", "bedrag");
    return bedrag instanceof CellProblem ? bedrag : finite(rule(bedrag, readFte, surcharge));
  });
}

/** null = the highest step. */
function periodiekValue(value: Value | null): number | null | CellProblem {
  if (value === null || (typeof value === "string" && matchKey(value) === HOOGSTE)) return null;
  const number = numberValue(value);
  return number instanceof CellProblem ? wrong(`periodiek: ${number.reason}, en ook niet "${HOOGSTE}"`) : number;
}

function opslagValue(value: Value | null): number | CellProblem {
  if (value === null) return 0;
  const number = numberValue(value);
  if (number instanceof CellProblem) return new CellProblem(number.code, `opslag: ${number.reason}`);
  return number >= 0 && number <= MOST_OPSLAG ? number : wrong(`opslag ${shown(number)}: geef een deel van 1, zoals 0,3 voor 30%`);
}
