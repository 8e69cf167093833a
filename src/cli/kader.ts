import { TABELNAMEN } from "../model/kolommen";
import { readArguments } from "./arguments";
import { builtInKader } from "./find-kader";

/** Prints what a framework holds: a line per table, or with --json the tables themselves (contract: one object, UTF-8). */
export function kader(args: readonly string[]): void {
  const { values, given } = readArguments(args, { json: { type: "boolean" } }, ["id"], "functieboek kader <id> [--json]");
  const found = builtInKader(given[0] ?? "");
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ kader: found.kader, tabellen: found.tabellen }, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${found.kader.naam}\n${found.kader.bron}\n\n`);
  for (const tabel of TABELNAMEN) {
    if (tabel === "Kader") continue;
    const rows = found.tabellen[tabel];
    if (rows !== undefined) process.stdout.write(`${tabel.padEnd(14)} ${String(rows.length).padStart(5)}\n`);
  }
}
