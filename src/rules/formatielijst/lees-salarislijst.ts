import type { Salarisregel } from "../../model/formatieplan/gedateerde-tabel";
import { readSchaal } from "../../model/schaal";
import type { CellValue } from "../../model/workbook-plan";
import { celtekst } from "./lijst";
import { leesSalarismatrix } from "./lees-salarismatrix";
import { kopsleutel } from "./lijstvelden";
import { salarisgetal } from "./salarisgetal";

const HEADS: readonly (readonly string[])[] = [["schaal"], ["periodiek", "trede"], ["bedrag", "maandbedrag", "salaris"]];

/**
 * A salary table in cells: heads schaal, periodiek (or trede) and bedrag, then a row per step; or scales and steps along two
 * sides (lees-salarismatrix.ts). A cell that cannot be read is never left out: half a table would give wrong amounts.
 * @returns the rows; null when there are no such heads; a sentence with the row when a cell cannot be read
 */
export function leesSalarislijst(rijen: readonly (readonly CellValue[])[]): readonly Salarisregel[] | string | null {
  const at = rijen.findIndex((rij) => columns(rij).every((column) => column >= 0));
  if (at < 0) return leesSalarismatrix(rijen);
  const [schaalAt = 0, periodiekAt = 0, bedragAt = 0] = columns(rijen[at] ?? []);
  const regels: Salarisregel[] = [];
  for (const [down, rij] of rijen.slice(at + 1).entries()) {
    const cells = [rij[schaalAt], rij[periodiekAt], rij[bedragAt]].map((cel) => cel ?? null);
    if (cells.every((cel) => celtekst(cel) === "")) continue;
    const [schaalCel = null, periodiekCel = null, bedragCel = null] = cells;
    const schaal = typeof schaalCel === "boolean" ? null : readSchaal(schaalCel);
    const bedrag = salarisgetal(bedragCel);
    const periodiek = celtekst(periodiekCel) === "" ? null : salarisgetal(periodiekCel);
    const wrong = schaal === null ? schaalCel : typeof bedrag !== "number" ? bedragCel : periodiek === undefined ? periodiekCel : undefined;
    if (wrong !== undefined || typeof bedrag !== "number" || periodiek === undefined) return `rij ${at + down + 2}: "${celtekst(wrong ?? null)}" is niet te lezen als schaal, periodiek of bedrag.`;
    regels.push({ schaal, periodiek, bedrag });
  }
  return regels;
}

function columns(rij: readonly CellValue[]): readonly number[] {
  const keys = rij.map((cel) => kopsleutel(celtekst(cel)));
  return HEADS.map((known) => keys.findIndex((key) => known.includes(key)));
}
