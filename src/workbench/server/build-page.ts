import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { fingerprint } from "./fingerprint";
import { mendedUniver } from "./mended-univer";
import type { ProjectPaths } from "./project-paths";

/** Builds of earlier sources that are kept: another workbench may still serve them. */
const KEPT = 3;

/**
 * Bundles the workbench's page when one of its sources changed. Each state of the sources has a folder of its own, put in place in one
 * step, so that two starts at once do not spoil each other. @returns the folder with index.html and its script and styles.
 */
export async function buildPage(paths: ProjectPaths): Promise<string> {
  const source = join(paths.root, "src", "workbench", "page");
  const print = fingerprint(["src/workbench", "src/workbook/xlsx", "src/model", "package-lock.json"].map((path) => join(paths.root, path)));
  const out = join(paths.built, `page-${print.slice(0, 16)}`);
  if (existsSync(out)) return out;
  const fresh = `${out}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await build({
    entryPoints: [{ in: join(source, "main.ts"), out: "page" }, { in: join(source, "page.css"), out: "page" }], outdir: fresh, plugins: [mendedUniver],
    bundle: true, format: "esm", target: "es2022", platform: "browser", minify: true, sourcemap: false, legalComments: "none", logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  copyFileSync(join(source, "index.html"), join(fresh, "index.html"));
  putInPlace(fresh, out);
  forgetOld(paths.built, out);
  return out;
}

/** Another start may have been first: then its build serves. */
function putInPlace(fresh: string, out: string): void {
  try {
    renameSync(fresh, out);
  } catch (problem) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(out)) throw problem;
  }
}

function forgetOld(folder: string, current: string): void {
  const builds = readdirSync(folder).filter((name) => /^page-[0-9a-f]{16}$/.test(name)).map((name) => join(folder, name)).filter((path) => path !== current);
  for (const path of builds.slice(0, Math.max(0, builds.length - KEPT))) rmSync(path, { recursive: true, force: true });
}
