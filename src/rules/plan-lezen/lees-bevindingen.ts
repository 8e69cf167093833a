import { BEVINDINGEN_KOP } from "../../model/formatieplan/bevindingen-kop";
import type { Bevinding, Ernst } from "../../model/tabellen";
import type { CellValue } from "../../model/workbook-plan";

const ERNST: readonly Ernst[] = ["fout", "waarschuwing", "info"];

/**
 * The findings of the source as they stand at the foot of the sheet Controles: no table of a plan holds them.
 * @param rijen cells of the sheet from column A: ernst, code, and last the sentence with its place in brackets
 */
export function leesBevindingen(rijen: readonly (readonly CellValue[])[]): readonly Bevinding[] {
  const head = rijen.findIndex(([first]) => first === BEVINDINGEN_KOP);
  const found: Bevinding[] = [];
  for (const rij of head < 0 ? [] : rijen.slice(head + 1)) {
    const ernst = ERNST.find((one) => one === rij[0]);
    const sentence = String(rij.filter((cel) => cel !== null && cel !== "").at(-1) ?? "");
    if (ernst === undefined) break;
    // Written as "melding (plaats)": taken apart anywhere, it reads the same again.
    const bracket = sentence.endsWith(")") ? sentence.lastIndexOf(" (") : -1;
    found.push({ ernst, code: String(rij[1] ?? ""), melding: bracket < 0 ? sentence : sentence.slice(0, bracket), plaats: bracket < 0 ? "bron" : sentence.slice(bracket + 2, -1) });
  }
  return found;
}
