import { readFile } from "node:fs/promises";
import { aantal } from "../model/aantal";
import type { Kader } from "../model/kader";
import { makeNaming, NOTHING_TAKEN } from "../model/naming";
import type { WorkbookPlan } from "../model/workbook-plan";
import { ImportError } from "../importers/import-error";
import { sheetRows } from "../importers/formats/sheet/sheet-rows";
import { competentiekloof, kanKloof } from "../plans/beoordeling/andere/competentiekloof";
import { kanNiveaugids, niveaugids } from "../plans/beoordeling/andere/niveaugids";
import { leesMedewerkers, type GelezenMedewerkers } from "../plans/beoordeling/lijst/lees-medewerkers";
import { uitzonderingzin, type Uitzondering } from "../plans/beoordeling/uitzondering";
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
 * Writes a workbook for the employees of a list: review forms, a sheet of competence gaps or level guides, whichever the framework (a
 * built-in one or a document) has the data for; and prints for which rows there is nothing and why.
 */
export async function beoordelingen(args: readonly string[]): Promise<void> {
  const { values, given } = readArguments(args, { uit: { type: "string" }, overschrijf: { type: "boolean" } }, ["kader", "medewerkers"], USAGE);
  const target = values.uit;
  if (target === undefined || target === "") throw new Stop(`Geef een bestand op met --uit. Gebruik: ${USAGE}`, 2);
  const overwrite = values.overschrijf ?? false;
  await checkTarget(target, overwrite);
  const show = progress();
  const kader = await kaderOf(given[0] ?? "", show);
  if (!kanBeoordelen(kader) && !kanKloof(kader) && !kanNiveaugids(kader)) throw new Stop(`${kader.kader.naam} kent geen niveaus die een functie vraagt; hiermee is geen beoordelingsblad te maken.`, 2);
  const list = await readList(given[1] ?? "");
  show(`Bladen opbouwen voor ${aantal(list.medewerkers.length, "rij", "rijen")}`);
  const { plan, gemaakt, nakijken } = planned(kader, list);
  const problems = nakijken.map((one) => `  ${uitzonderingzin(one)}\n`);
  if (plan.sheets.length === 0) throw new Stop(`Voor geen enkele rij is een formulier te maken.\n${problems.join("")}`.trimEnd(), 2);
  show(`${aantal(plan.sheets.length, "blad", "bladen")} schrijven`);
  const bytes = await writeXlsx(bookOfPlan(plan));
  await saveFile(target, bytes, overwrite);
  show(null);
  process.stdout.write(`${target}: ${gemaakt}, ${Math.ceil(bytes.length / 1024)} kB\n`);
  for (const sentence of list.lezingen) process.stdout.write(`${sentence}\n`);
  if (problems.length > 0) process.stdout.write(`Kijk na (${problems.length}):\n${problems.join("")}`);
}

interface Gepland {
  /** Without sheets when no row of the list fits. */
  readonly plan: WorkbookPlan;
  readonly gemaakt: string;
  readonly nakijken: readonly Uitzondering[];
}

/** Review forms where the framework is the regulation's; a gap sheet where functions ask levels; else a level guide for each person. */
function planned(kader: Kader, { medewerkers, uitzonderingen }: GelezenMedewerkers): Gepland {
  const naming = makeNaming(NOTHING_TAKEN);
  if (kanBeoordelen(kader)) {
    const made = planBeoordelingen(kader, medewerkers, { naming, gemaaktOp: new Date().toLocaleDateString("sv-SE"), uitzonderingen });
    const plan = made.formulieren.size === 0 ? { ...made.plan, sheets: [] } : made.plan;
    return { plan, gemaakt: aantal(made.formulieren.size, "formulier", "formulieren"), nakijken: [...made.uitzonderingen, ...made.aandacht] };
  }
  if (kanKloof(kader)) {
    const made = competentiekloof(kader, medewerkers, { naming });
    return { plan: made.plan, gemaakt: `competentiekloof met ${aantal(made.rijen, "rij", "rijen")}`, nakijken: [...uitzonderingen, ...made.uitzonderingen] };
  }
  const namen = [...new Set(medewerkers.map(({ medewerker }) => medewerker))];
  return { plan: niveaugids(kader, namen, { naming }), gemaakt: aantal(namen.length, "niveaugids", "niveaugidsen"), nakijken: [] };
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
