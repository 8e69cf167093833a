import { TABELNAMEN } from "../model/kolommen";
import { readArguments } from "./arguments";
import { progress } from "./progress";
import { readUserDocument } from "./read-document";

/** Prints what a document holds: a line per table and the findings, or with --json the tables themselves (contract: one object, UTF-8). */
export async function importeer(args: readonly string[]): Promise<void> {
  const { values, given } = readArguments(args, { json: { type: "boolean" } }, ["document"], "functieboek importeer <document> [--json]");
  const { kader, bevindingen, leftOut, soort } = await readUserDocument(given[0] ?? "", progress());
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
  for (const { ernst, plaats, melding } of bevindingen) process.stdout.write(`\n${ernst} (${plaats})\n${melding}\n`);
}
