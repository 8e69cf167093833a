import type { CellValue } from "../../model/workbook-plan";
import type { Kolomkoppeling } from "./koppel-velden";
import { celtekst } from "./lijst";

const TOTAL = /^(?:sub|eind)?totaal\b/i;

/**
 * Why a row of a list is no row of data: "leeg", or a Dutch reason; null when it is one.
 * @param bijzaak fields that alone make no row of data, as an afdeling above its places
 * @param reden of a row that has only those
 */
export function geenGegevensrij<Veld extends string>(rij: readonly CellValue[], koppeling: readonly Kolomkoppeling<Veld>[], bijzaak: ReadonlySet<string>, reden: string): string | null {
  const velden = koppeling.filter(({ veld }) => veld !== null);
  const filled = koppeling.map(({ kolom }) => celtekst(rij[kolom])).filter((text) => text !== "");
  if (filled.length === 0) return "leeg";
  const functie = velden.find(({ veld }) => veld === "functie");
  if (TOTAL.test(filled[0] ?? "") || (functie && TOTAL.test(celtekst(rij[functie.kolom])))) return "totaalregel: telt niet mee als formatieplaats";
  if (velden.length > 1 && velden.every(({ kolom, kop }) => celtekst(rij[kolom]) === kop)) return "herhaalde kopregel";
  return velden.some(({ veld, kolom }) => !bijzaak.has(veld ?? "") && celtekst(rij[kolom]) !== "") ? null : reden;
}
