import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, isStamped, writeStamp } from "./fingerprint";
import type { ProjectPaths } from "./project-paths";

const FRAMEWORK = "ommen-hr21";

/**
 * The file of `--voorbeeld`: Ommen as the project's own command line makes it. A separate process, because the workbench knows no
 * framework. @returns the path of the .xlsx. @throws Error (Dutch) when it cannot be made.
 */
export function exampleWorkbook(paths: ProjectPaths): string {
  const file = join(paths.built, "voorbeeld.xlsx");
  const stamp = join(paths.built, "voorbeeld.stamp");
  const sources = ["model", "frameworks", "rules", "plans", "workbook", "cli"].map((folder) => join(paths.root, "src", folder));
  const print = fingerprint(sources);
  if (isStamped(stamp, print)) return file;
  mkdirSync(paths.built, { recursive: true });
  const tsx = join(paths.root, "node_modules", "tsx", "dist", "cli.mjs");
  const words = [tsx, join("src", "cli", "main.ts"), "maak", FRAMEWORK, "--uit", file, "--overschrijf"];
  const done = spawnSync(process.execPath, words, { cwd: paths.root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`Het voorbeeld kon niet worden gemaakt:\n${done.stdout}${done.stderr}`);
  writeStamp(stamp, print);
  return file;
}
