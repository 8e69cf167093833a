/** Reads the arguments of one command. */
import { parseArgs } from "node:util";
import { Stop } from "./stop";

type Flags = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** @throws Stop 2 on an unknown flag or the wrong number of positional arguments */
export function readArguments<F extends Flags>(args: readonly string[], flags: F, positionals: readonly string[], usage: string): { values: { [K in keyof F]?: F[K]["type"] extends "boolean" ? boolean : string }; given: readonly string[] } {
  try {
    const read = parseArgs({ args: [...args], options: { ...flags }, allowPositionals: true, strict: true });
    if (read.positionals.length !== positionals.length) throw new Stop(`Gebruik: ${usage}`, 2);
    return { values: read.values as { [K in keyof F]?: F[K]["type"] extends "boolean" ? boolean : string }, given: read.positionals };
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`Gebruik: ${usage}`, 2);
  }
}
