import { readFile } from "node:fs/promises";
import { makeNaming, NOTHING_TAKEN } from "../model/naming";
import { ImportError } from "../importers/import-error";
import { sheetRows } from "../importers/formats/sheet/sheet-rows";
import { leesMedewerkers, type GelezenMedewerkers } from "../plans/beoordeling/lijst/lees-medewerkers";
import { kanBeoordelen, planBeoordelingen } from "../plans/beoordeling/plan-beoordelingen";
import { bookOfPlan } from "../workbook/xlsx/book-of-plan";
import { writeXlsx } from "../workbook/xlsx/write-xlsx";
import { readArguments } from "./arguments";
import { kaderOf } from "./find-kader";
import { progress } from "./progress";
import { checkTarget, saveFile } from "./save-file";
import { Stop } from "./stop";

const USAGE = "functieboek beoordelingen <kader> <medewerkers.xlsx|csv> --uit <formulieren.xlsx> [--overschrijf]";

/**
 * Writes a workbook with a review form for each employee of a list, and prints for which rows there is none and why. The framework is a
 * built-in one or a document.
 */
export async function beoordelingen(args: readonly string[]): Promise<void> {
  const { values, given } = readArguments(args, { uit: { type: "string" }, overschrijf: { type: "boolean" } }, ["kader", "medewerkers"], USAGE);
  const target = values.uit;
  if (target === undefined || target === "") throw new Stop(`Geef een bestand op met --uit. Gebruik: ${USAGE}`, 2);
  const overwrite = values.overschrijf ?? false;
  await checkTarget(target, overwrite);
  const show = progress();
  const kader = await kaderOf(given[0] ?? "", show);
  if (!kanBeoordelen(kader)) throw new Stop(`${kader.kader.naam} kent geen competentieprofielen met niveaus per schaal; hiermee zijn geen beoordelingsformulieren te maken.`, 2);
  const list = await readList(given[1] ?? "");
  show(`Formulieren opbouwen voor ${list.medewerkers.length} rijen`);
  const made = planBeoordelingen(kader, list.medewerkers, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: new Date().toLocaleDateString("sv-SE"), uitzonderingen: list.uitzonderingen });
  const problems = [...made.uitzonderingen, ...made.aandacht].map(({ wie, reden }) => `  ${wie}: ${reden}\n`);
  if (made.formulieren.size === 0) throw new Stop(`Voor geen enkele rij is een formulier te maken.\n${problems.join("")}`.trimEnd(), 2);
  show(`${made.plan.sheets.length} bladen schrijven`);
  const bytes = await writeXlsx(bookOfPlan(made.plan));
  await saveFile(target, bytes, overwrite);
  show(null);
  process.stdout.write(`${target}: ${made.formulieren.size} formulieren, ${Math.ceil(bytes.length / 1024)} kB\n`);
  for (const sentence of list.lezingen) process.stdout.write(`${sentence}\n`);
  if (problems.length > 0) process.stdout.write(`Kijk na (${problems.length}):\n${problems.join("")}`);
}

/** The first sheet with the heads of a list. @throws Stop 2 when the file cannot be read or holds no list */
async function readList(path: string): Promise<GelezenMedewerkers> {
  const bytes = await readFile(path).catch(() => {
    throw new Stop(`${path} kan niet worden gelezen.`, 2);
  });
  const sheets = await sheetRows(bytes).catch((error: unknown) => {
    throw error instanceof ImportError ? new Stop(`${path}: ${error.message}`, 2) : error;
  });
  const read = sheets.map(({ rijen }) => leesMedewerkers({ rijen, eersteRij: 1 }));
  const found = read.find((one) => typeof one !== "string");
  if (found !== undefined && typeof found !== "string") return found;
  throw new Stop(`${path}: ${String(read[0] ?? "dit bestand heeft geen bladen.")}`, 2);
}
