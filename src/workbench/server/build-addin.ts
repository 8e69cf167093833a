import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { fingerprint, isStamped, writeStamp } from "./fingerprint";
import type { ProjectPaths } from "./project-paths";

/** What the add-in's bundle is made of: the workbench and the command line are no part of it. */
const SOURCES = [
  "model", "frameworks", "rules", "importers", "plans", "cells", "functions", "workbook", "taskpane", "commands",
].map((folder) => join("src", folder));
const SETTINGS = ["webpack.config.js", "webpack", "manifest.xml", "assets", "docs/functies", "tsconfig.json", "package-lock.json"];

/**
 * Makes the add-in's production bundle when a source changed since. @throws Error (Dutch) when the build fails.
 * @param url the address where it will stand, when that is not this machine
 */
export function buildAddin(paths: ProjectPaths, say: (sentence: string) => void, url?: string): void {
  const stamp = join(paths.built, `${basename(paths.addin)}.stamp`);
  const print = `${fingerprint([...SOURCES, ...SETTINGS].map((path) => join(paths.root, path)))} ${url ?? ""}`;
  if (existsSync(join(paths.addin, "taskpane.html")) && isStamped(stamp, print)) return;
  say("De add-in wordt gebouwd; dat duurt de eerste keer een halve minuut.");
  const webpack = join(paths.root, "node_modules", "webpack", "bin", "webpack.js");
  const done = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", paths.addin], { cwd: paths.root, encoding: "utf8", env: { ...process.env, ADDIN_URL: url ?? "" } });
  if (done.status !== 0) throw new Error(`De add-in kon niet worden gebouwd:\n${done.stdout}${done.stderr}`);
  writeStamp(stamp, print);
}
