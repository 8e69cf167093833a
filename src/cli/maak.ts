import { makeNaming, NOTHING_TAKEN } from "../model/naming";
import { planWorkbook } from "../plans/plan-workbook";
import { bookOfPlan } from "../workbook/xlsx/book-of-plan";
import { writeXlsx } from "../workbook/xlsx/write-xlsx";
import { readArguments } from "./arguments";
import { kaderOf } from "./find-kader";
import { progress } from "./progress";
import { checkTarget, saveFile } from "./save-file";
import { Stop } from "./stop";

const USAGE = "functieboek maak <id of document> --uit <bestand.xlsx> [--overschrijf]";

/** Writes the workbook of a built-in framework or of a document. Nothing is written beside --uit; an existing file stays unless --overschrijf. */
export async function maak(args: readonly string[]): Promise<void> {
  const { values, given } = readArguments(args, { uit: { type: "string" }, overschrijf: { type: "boolean" } }, ["id of document"], USAGE);
  const target = values.uit;
  if (target === undefined || target === "") throw new Stop(`Geef een bestand op met --uit. Gebruik: ${USAGE}`, 2);
  const overwrite = values.overschrijf ?? false;
  await checkTarget(target, overwrite);
  const show = progress();
  const kader = await kaderOf(given[0] ?? "", show);
  show(`Bladen opbouwen van ${kader.kader.naam}`);
  const plan = planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: new Date().toLocaleDateString("sv-SE") });
  show(`${plan.sheets.length} bladen schrijven`);
  const bytes = await writeXlsx(bookOfPlan(plan));
  await saveFile(target, bytes, overwrite);
  show(null);
  process.stdout.write(`${target}: ${plan.sheets.length} bladen, ${Math.ceil(bytes.length / 1024)} kB\n`);
}
