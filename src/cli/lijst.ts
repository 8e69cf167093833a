import { CATALOGUE } from "../frameworks/catalogue";
import { readArguments } from "./arguments";

/** Prints the built-in frameworks, a line each: id, name. */
export function lijst(args: readonly string[]): void {
  readArguments(args, {}, [], "functieboek lijst");
  const width = Math.max(...CATALOGUE.map((kader) => kader.kader.id.length));
  for (const { kader } of CATALOGUE) process.stdout.write(`${kader.id.padEnd(width)}  ${kader.naam}\n`);
}
