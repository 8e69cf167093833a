import { CATALOGUE } from "../frameworks/catalogue";
import { builtInOf } from "../importers/lay-over/likeness";
import { TABELNAMEN } from "../model/kolommen";
import { readArguments } from "./arguments";
import { layOverBuiltIn } from "./lay-over-built-in";
import { progress } from "./progress";
import { readUserDocument } from "./read-document";

/**
 * Prints what a document holds: a line per table and the findings, or with --json the tables themselves (contract: one object, UTF-8).
 * With --over <id> its texts replace the summaries of that built-in framework.
 */
export async function importeer(args: readonly string[]): Promise<void> {
  const { values, given } = readArguments(args, { json: { type: "boolean" }, over: { type: "string" } }, ["document"], "functieboek importeer <document> [--over <id>] [--json]");
  const read = await readUserDocument(given[0] ?? "", progress());
  const { kader, bevindingen, leftOut, soort } = layOverBuiltIn(read, values.over);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ kader: kader.kader, tabellen: kader.tabellen }, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${kader.kader.naam}\n${soort}\n\n`);
  for (const tabel of TABELNAMEN) {
    if (tabel === "Kader") continue;
    const rows = kader.tabellen[tabel];
    if (rows !== undefined) process.stdout.write(`${tabel.padEnd(14)} ${String(rows.length).padStart(5)}\n`);
  }
  process.stdout.write(`Niet opgenomen ${String(leftOut.length).padStart(5)}\n`);
  const source = values.over === undefined ? builtInOf(kader, CATALOGUE) : null;
  if (source) process.stdout.write(`\nDit is de bron van het ingebouwde kader ${source.kader.naam}. Met --over ${source.kader.id} komen de teksten hiervan in de plaats van de samenvattingen.\n`);
  for (const { ernst, plaats, melding } of bevindingen) process.stdout.write(`\n${ernst} (${plaats})\n${melding}\n`);
}
