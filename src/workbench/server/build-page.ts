import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { tableNames } from "./univer-table-names";
import { fingerprint, isStamped, writeStamp } from "./fingerprint";
import type { ProjectPaths } from "./project-paths";

/** Bundles the workbench's page when one of its sources changed. @returns the folder with index.html and its script and styles. */
export async function buildPage(paths: ProjectPaths): Promise<string> {
  const source = join(paths.root, "src", "workbench", "page");
  const out = join(paths.built, "page");
  const stamp = join(paths.built, "page.stamp");
  const print = fingerprint(["src/workbench", "src/workbook/xlsx", "src/model", "package-lock.json"].map((path) => join(paths.root, path)));
  if (isStamped(stamp, print)) return out;
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [{ in: join(source, "main.ts"), out: "page" }, { in: join(source, "page.css"), out: "page" }], outdir: out, plugins: [tableNames], bundle: true, format: "esm", target: "es2022", platform: "browser",
    minify: true, sourcemap: false, legalComments: "none", logLevel: "warning", define: { "process.env.NODE_ENV": '"production"' },
  });
  copyFileSync(join(source, "index.html"), join(out, "index.html"));
  writeStamp(stamp, print);
  return out;
}
