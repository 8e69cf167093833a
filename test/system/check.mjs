/** Types and lint side by side, as `npm test` runs them: each uses one core. Says what either found, the types first, and fails when one does. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const find = createRequire(import.meta.url).resolve;
/** The command of a package, without a shell in between. */
const bin = (name, path) => join(dirname(find(`${name}/package.json`)), path);

const CHECKS = [
  [bin("typescript", "bin/tsc"), "--noEmit"],
  [bin("eslint", "bin/eslint.js"), ".", "--max-warnings", "0"],
];

const results = await Promise.all(CHECKS.map((args) => new Promise((resolve) => {
  const child = spawn(process.execPath, args);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => { said += part; });
  child.once("close", (code) => resolve({ code, said }));
})));
for (const { said } of results) process.stdout.write(said);
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;
