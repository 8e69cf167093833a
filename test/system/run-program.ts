import { execFile } from "node:child_process";

/** Longest that one run of a program may take. */
const PATIENCE = 280_000;

/** Runs a program and gives what it printed. @throws when it fails, with what it printed */
export function runProgram(program: string, args: readonly string[], options: { readonly env?: NodeJS.ProcessEnv } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { timeout: PATIENCE, maxBuffer: 64 * 2 ** 20, ...options }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
