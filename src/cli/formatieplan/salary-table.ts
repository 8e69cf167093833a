import { basename } from "node:path";
import type { SalaristabelGegevens } from "../../model/formatieplan/gedateerde-tabel";
import { leesSalarislijst } from "../../rules/formatielijst/lees-salarislijst";
import { Stop } from "../stop";
import { readBytes, readSheets } from "./read-sheets";

/**
 * The user's salary table from a sheet or .csv file with columns schaal, periodiek and bedrag.
 * @param datum first day on which it holds, "2027-01-01"; a table without a date is refused: its date stands wherever an amount stands
 * @throws Stop 2
 */
export async function readSalaryTable(path: string, datum: string | undefined): Promise<SalaristabelGegevens> {
  if (datum === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(datum)) throw new Stop("Geef met --salarisdatum de dag op waarop de salaristabel ingaat (jjjj-mm-dd).", 2);
  for (const { rijen } of await readSheets(path, await readBytes(path))) {
    const regels = leesSalarislijst(rijen);
    if (typeof regels === "string") throw new Stop(`${path}: ${regels}`, 2);
    if (regels !== null) return { id: null, naam: basename(path).replace(/\.[^.]*$/, ""), datum, bron: basename(path), regels };
  }
  throw new Stop(`${path}: geen kolommen schaal, periodiek en bedrag gevonden.`, 2);
}
