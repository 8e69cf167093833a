import { basename } from "node:path";
import { readConversieRows } from "../../importers/readers/conversietabel/read-rows";
import type { ConversietabelGegevens } from "../../model/formatieplan/gedateerde-tabel";
import { Stop } from "../stop";
import { readBytes, readSheets } from "./read-sheets";

export interface ReadConversionTable {
  readonly tabel: ConversietabelGegevens;
  /** Dutch sentences: what was read in another way than it stands. */
  readonly lezingen: readonly string[];
}

/**
 * The user's conversietabel from a sheet or .csv file with columns van, tot and schaal, or score and schaal.
 * @param datum first day on which it holds, "2027-01-01"; a table without a date is refused: its date stands wherever a scale rests on it
 * @throws Stop 2
 */
export async function readConversionTable(path: string, datum: string | undefined): Promise<ReadConversionTable> {
  if (datum === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(datum)) throw new Stop("Geef met --conversiedatum de dag op waarop de conversietabel ingaat (jjjj-mm-dd).", 2);
  for (const { rijen } of await readSheets(path, await readBytes(path))) {
    const read = readConversieRows(rijen);
    if (typeof read === "string") throw new Stop(`${path}: ${read}`, 2);
    if (read !== null) return { lezingen: read.lezingen, tabel: { id: null, naam: basename(path).replace(/\.[^.]*$/, ""), datum, bron: basename(path), regels: read.regels } };
  }
  throw new Stop(`${path}: geen kolommen van, tot en schaal (of score en schaal) gevonden.`, 2);
}
