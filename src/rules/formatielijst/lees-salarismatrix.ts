/** A salary table as a cao prints it: scales along one side, steps along the other, amounts within. */
import type { Salarisregel } from "../../model/formatieplan/gedateerde-tabel";
import { readSchaal } from "../../model/schaal";
import type { CellValue } from "../../model/workbook-plan";
import { celtekst } from "./lijst";
import { kopsleutel } from "./lijstvelden";
import { salarisgetal } from "./salarisgetal";

const CORNERS = ["schaal", "periodiek", "trede", "schaalperiodiek", "periodiekschaal", "schaaltrede", "tredeschaal"];
const STEP = /^\d{1,2}$/;
const FEWEST = 2;

/**
 * Whether the columns are scales or steps is told by a 0 (there is no scale 0) or a scale with A along one side; the word in the corner may
 * stand for either side, so that it does not tell. An empty cell is a step that the scale does not have.
 * @returns the rows; null when there is no such table; a sentence when a cell cannot be read, or the sides cannot be told apart
 */
export function leesSalarismatrix(rijen: readonly (readonly CellValue[])[]): readonly Salarisregel[] | string | null {
  const at = rijen.findIndex((rij) => CORNERS.includes(kopsleutel(celtekst(rij[0]))) && sideOf(rij.slice(1)).length >= FEWEST);
  if (at < 0) return null;
  const heads = (rijen[at] ?? []).map(celtekst);
  const lines = rijen.slice(at + 1).map((rij, down) => ({ nummer: at + down + 2, rij })).filter(({ rij }) => rij.some((cel) => celtekst(cel) !== ""));
  const columns = heads.flatMap((head, column) => (column > 0 && head !== "" ? [{ column, head }] : []));
  const [along, down] = [columns.map(({ head }) => head), lines.map(({ rij }) => celtekst(rij[0]))];
  const odd = [...along, ...down].find((side) => readSchaal(side) === null && !STEP.test(side));
  if (odd !== undefined) return `"${odd}" is niet te lezen als schaal of periodiek.`;
  const scalesAlong = isScales(along) || isSteps(down);
  if (scalesAlong === (isScales(down) || isSteps(along))) return "Het is niet te zien of de schalen naast of onder elkaar staan. Gebruik kolommen schaal, periodiek en bedrag.";
  const regels: Salarisregel[] = [];
  for (const { nummer, rij } of lines) {
    for (const { column, head } of columns) {
      const text = celtekst(rij[column]);
      if (text === "" || text === "-") continue;
      const bedrag = salarisgetal(rij[column] ?? null);
      if (bedrag === undefined) return `rij ${nummer}: "${text}" is niet te lezen als bedrag.`;
      const [schaal, periodiek] = scalesAlong ? [head, celtekst(rij[0])] : [celtekst(rij[0]), head];
      regels.push({ schaal: readSchaal(schaal), periodiek: Number(periodiek), bedrag });
    }
  }
  return regels;
}

/** The heads of a side that can be scales or steps. */
function sideOf(cells: readonly CellValue[]): readonly string[] {
  return cells.map(celtekst).filter((text) => readSchaal(text) !== null || STEP.test(text));
}

const isScales = (side: readonly string[]): boolean => side.some((text) => /a$/i.test(text));
const isSteps = (side: readonly string[]): boolean => side.some((text) => Number(text) === 0);
