/** The documents name files and pages of this project: each must be there, so that none of them goes stale unseen. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? markdownIn(path) : name.endsWith(".md") ? [path] : [];
  });
}

const PAGES = [join(ROOT, "README.md"), join(ROOT, "src/importers/README.md"), ...markdownIn(join(ROOT, "docs"))];

/** Targets of links and pictures within the project, and paths that begin with a folder of it. `<...>` and `...` stand for a choice. */
function named(page: string): readonly (readonly [base: string, path: string])[] {
  const text = readFileSync(page, "utf8");
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path).filter((path) => !/^[a-z]+:/.test(path));
  const paths = [...text.matchAll(/\b(?:src|test|docs|webpack)\/[\w./<>*-]+/g)].map(([path]) => path.replace(/[.,:;]+$/, "").replace(/\/\.\.\.$/, ""));
  const whole = paths.filter((path) => !/[<>*]/.test(path));
  return [...links.map((path) => [dirname(page), path] as const), ...whole.map((path) => [ROOT, path] as const)];
}

/** A test may be named without its ending. */
const exists = (path: string): boolean => ["", ".test.ts", ".test.tsx", ".ts", ".tsx"].some((ending) => existsSync(path + ending));

test("there are documents, and they name files", () => {
  expect(PAGES.length).toBeGreaterThan(10);
  expect(PAGES.flatMap(named).length).toBeGreaterThan(50);
});

test.each(PAGES.map((page) => [relative(ROOT, page), page] as const))("%s names only what is there", (_, page) => {
  expect(named(page).filter(([base, path]) => !exists(resolve(base, path))).map(([, path]) => path)).toEqual([]);
});
