/** Who may import whom, and who may touch which outside world: the table of the design, walked over every source file. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const SRC = resolve(__dirname, "../src");

/** Folder -> folders that it may import, itself aside. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  frameworks: ["model"],
  rules: ["model"],
  importers: ["model", "workbook/xlsx"],
  plans: ["model", "rules"],
  cells: ["model", "frameworks", "rules", "plans"],
  functions: ["model", "cells"],
  "workbook/excel": ["model"],
  "workbook/xlsx": ["model"],
  taskpane: ["model", "frameworks", "rules", "importers", "plans", "cells", "workbook/excel", "workbook/xlsx", "commands"],
  commands: ["workbook/excel", "workbook/xlsx", "plans", "frameworks", "model"],
  cli: ["model", "frameworks", "rules", "importers", "plans", "cells", "workbook/xlsx", "commands"],
  workbench: ["model", "workbook/xlsx"],
};

/** Names of the outside world -> folders that may say them. */
const WORLD: readonly { readonly pattern: RegExp; readonly what: string; readonly allowed: readonly string[] }[] = [
  { pattern: /\bExcel\./, what: "Excel.", allowed: ["workbook/excel"] },
  { pattern: /\bOffice\./, what: "Office.", allowed: ["workbook/excel", "taskpane", "commands"] },
  { pattern: /\bCustomFunctions\b/, what: "CustomFunctions", allowed: ["functions", "workbench"] },
  { pattern: /\bprocess\./, what: "process.", allowed: ["cli", "workbench"] },
  { pattern: /\b(document|window)\./, what: "document. or window.", allowed: ["taskpane", "workbench"] },
  { pattern: /\bfrom\s+["']node:|\bfrom\s+["'](fs|path|os)["']/, what: "a Node module", allowed: ["cli", "workbench"] },
];

const PURE = ["model", "frameworks", "rules", "importers", "plans", "cells", "functions"];
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/, "the clock"],
  [/\bMath\.random\(|\bcrypto\.(randomUUID|getRandomValues)\(/, "chance"],
  [/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/, "the network"],
];

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly code: string;
}

function folderOf(path: string): string {
  const [top = "", second = ""] = relative(SRC, path).split(sep);
  return top === "workbook" ? `workbook/${second}` : top;
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Without comments and without the text of string literals that are not module names, so that prose may mention anything. */
function codeOf(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)].map((found) => found[1] ?? "");
}

/** A sentence per breach. */
function breaches(file: SourceFile): readonly string[] {
  const { path, folder, code } = file;
  const allowed = ARROWS[folder];
  if (!allowed) return [`${path}: de map ${folder} staat niet in het ontwerp`];
  const found: string[] = [];
  for (const name of importsOf(code)) {
    if (!name.startsWith(".")) continue;
    const target = folderOf(resolve(dirname(path), name));
    if (target !== folder && !allowed.includes(target)) found.push(`${path}: ${folder} may not import ${target} (${name})`);
  }
  const bare = code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/(\bfrom\s+)""/g, "$1''").replace(/`(?:[^`\\]|\\.)*`/g, "``");
  for (const { pattern, what, allowed: folders } of WORLD) {
    const text = what === "a Node module" ? code : bare;
    // A reader of documents may call its own variable `document`: then it is not the page's.
    if (what === "document. or window." && /\b(const|let) document\b|\bdocument\s*:|[({,]\s*document\s*[,})]/.test(bare) && !/\bwindow\./.test(bare)) continue;
    if (pattern.test(text) && !folders.includes(folder)) found.push(`${path}: ${folder} may not say ${what}`);
  }
  if (PURE.includes(folder)) for (const [pattern, what] of IMPURE) if (pattern.test(bare)) found.push(`${path}: ${folder} may not use ${what}`);
  return found;
}

describe("the import arrows of the design", () => {
  const files = walk(SRC).map((path): SourceFile => ({ path, folder: folderOf(path), code: codeOf(path) }));

  it("finds the source files", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(new Set(files.map((file) => file.folder)).size).toBeGreaterThan(5);
  });

  it("holds in every file", () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it.each([
    ["rules", `import { x } from "../frameworks/catalogue";`, "may not import frameworks"],
    ["plans", `const y = await import("../workbook/excel/write-plan");`, "may not import workbook/excel"],
    ["plans", `const today = new Date();`, "the clock"],
    ["rules", `await Excel.run(x);`, "Excel."],
    ["frameworks", `export { z } from '../rules/z';`, "may not import rules"],
    ["model", `import { readFile } from "node:fs/promises";`, "a Node module"],
    ["nieuw", `export const a = 1;`, "staat niet in het ontwerp"],
  ])("sees a breach planted in %s: %s", (folder, code, expected) => {
    expect(breaches({ path: join(SRC, folder, "planted.ts"), folder, code }).join()).toContain(expected);
  });

  it("leaves allowed imports and mere mentions alone", () => {
    const code = `import { a } from "../model/schaal";\nconst sentence = "Excel.run en new Date()";`;
    expect(breaches({ path: join(SRC, "plans", "fine.ts"), folder: "plans", code })).toEqual([]);
  });
});
