import { aantal } from "../model/aantal";
import { makeNaming, NOTHING_TAKEN } from "../model/naming";
import { planWorkbook } from "../plans/plan-workbook";
import { bookOfPlan } from "../workbook/xlsx/book-of-plan";
import { writeXlsx } from "../workbook/xlsx/write-xlsx";
import { readArguments } from "./arguments";
import { kaderOf } from "./find-kader";
import { layOverBuiltIn } from "./lay-over-built-in";
import { progress } from "./progress";
import { readUserDocument } from "./read-document";
import { checkTarget, saveFile } from "./save-file";
import { Stop } from "./stop";

const USAGE = "functieboek maak <id of document> --uit <bestand.xlsx> [--over <id>] [--overschrijf]";

/** Writes the workbook of a built-in framework, of a document, or of a document over a built-in framework (--over). Nothing is written beside --uit; an existing file stays unless --overschrijf. */
export async function maak(args: readonly string[]): Promise<void> {
  const { values, given } = readArguments(args, { uit: { type: "string" }, over: { type: "string" }, overschrijf: { type: "boolean" } }, ["id of document"], USAGE);
  const target = values.uit;
  if (target === undefined || target === "") throw new Stop(`Geef een bestand op met --uit. Gebruik: ${USAGE}`, 2);
  const overwrite = values.overschrijf ?? false;
  await checkTarget(target, overwrite);
  const show = progress();
  const from = given[0] ?? "";
  const kader = values.over === undefined ? await kaderOf(from, show) : layOverBuiltIn(await readUserDocument(from, show), values.over).kader;
  show(`Bladen opbouwen van ${kader.kader.naam}`);
  const plan = planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: new Date().toLocaleDateString("sv-SE") });
  show(`${aantal(plan.sheets.length, "blad", "bladen")} schrijven`);
  const bytes = await writeXlsx(bookOfPlan(plan));
  await saveFile(target, bytes, overwrite);
  show(null);
  process.stdout.write(`${target}: ${aantal(plan.sheets.length, "blad", "bladen")}, ${Math.ceil(bytes.length / 1024)} kB\n`);
}
