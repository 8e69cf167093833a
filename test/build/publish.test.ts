/** @jest-environment jsdom */
/** What an organisation hosts: the real production build for an address of its own, looked at as its administrator would. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { CATALOGUE } from "../../src/frameworks/catalogue";
import { runProgram } from "../system/run-program";
import { requireTool } from "../system/tools.mjs";
import { PUBLISHED_AT, PUBLISH_TIME, publishedAddin } from "./published-addin";

const ROOT = resolve(__dirname, "../..");
const SCHEMA = join(ROOT, "..", "shared", "gegevens", "manifest-xsd", "OfficeAppManifestV1_1.xsd");
const OWN_WORDS = join(ROOT, "..", "shared", "tools", "eigen-woorden.mjs");
const out = mkdtempSync(join(tmpdir(), "functieboek-publiceren-"));
let files: readonly string[] = [];

beforeAll(async () => {
  cpSync(await publishedAddin(), out, { recursive: true });
  files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(out, file)).isFile()).map((file) => file.replaceAll("\\", "/"));
}, PUBLISH_TIME);

afterAll(() => rmSync(out, { recursive: true, force: true }));

const text = (file: string): string => readFileSync(join(out, file), "utf8");
const page = (file: string): Document => new DOMParser().parseFromString(text(file), "text/html");
const policy = (file: string): string => page(file).querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "none";

test("holds files that any web server can host, and nothing of the developer's", () => {
  expect([...new Set(files.map((file) => extname(file)))].sort()).toEqual([".html", ".js", ".json", ".png", ".txt", ".xml"]);
  expect(files).toEqual(expect.arrayContaining(["manifest.xml", "taskpane.html", "taskpane.js", "functions.js", "functions.json", "functions-en.json", "hulp.html", "licenties.txt", "functies/index.html"]));
  const readable = files.filter((file) => extname(file) !== ".png");
  expect(readable.filter((file) => /localhost|127\.0\.0\.1/.test(text(file)))).toEqual([]);
  expect(readable.filter((file) => /sourceMappingURL=(?!data)/.test(text(file)))).toEqual([]);
  // Neither this machine's folders nor the tests' data.
  expect(readable.filter((file) => text(file).includes(ROOT))).toEqual([]);
});

test("the manifest names that address only, and each file that it names is there", () => {
  const named = [...text("manifest.xml").matchAll(/"(https:\/\/[^"]*)"/g)].map(([, address = ""]) => address).filter((address) => !/schemas\.microsoft\.com|w3\.org/.test(address));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((address) => !address.startsWith(`${PUBLISHED_AT}/`))).toEqual([]);
  expect(named.map((address) => address.slice(PUBLISHED_AT.length + 1).replace(/#.*/, "")).filter((file) => !files.includes(file))).toEqual([]);
});

test("the functions' help is at that address, and each page is there", () => {
  for (const file of ["functions.json", "functions-en.json"]) {
    const { functions } = JSON.parse(text(file)) as { functions: readonly { id: string; helpUrl: string }[] };
    expect(functions.length).toBe(20);
    for (const { helpUrl } of functions) expect([helpUrl.startsWith(`${PUBLISHED_AT}/`), files.includes(helpUrl.slice(PUBLISHED_AT.length + 1))]).toEqual([true, true]);
  }
});

if (existsSync(SCHEMA)) {
  test("the manifest is valid by Microsoft's schema", async () => {
    await runProgram(requireTool("xmllint"), ["--noout", "--schema", SCHEMA, join(out, "manifest.xml")]);
  });
} else {
  process.stdout.write("De schema's van Microsoft staan niet op deze machine: het gebouwde manifest is alleen met eigen controles bekeken.\n");
}

test("the pane loads scripts of its own address and Office.js only, and its policy allows no others", () => {
  const sources = [...page("taskpane.html").querySelectorAll("script")].map((script) => script.getAttribute("src") ?? "inline");
  expect(sources).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions-start.js", "taskpane.js"]);
  const rules = Object.fromEntries(policy("taskpane.html").split(";").map((rule) => rule.trim().split(/ (.*)/)).map(([name, value]) => [name, value]));
  expect(rules).toMatchObject({ "default-src": "'self'", "script-src": "'self' https://appsforoffice.microsoft.com", "connect-src": "'self'", "object-src": "'none'", "base-uri": "'self'", "form-action": "'none'" });
});

test("the pages of help run nothing and fetch nothing", () => {
  const pages = files.filter((file) => file.endsWith(".html") && file !== "taskpane.html");
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) expect([file, policy(file), page(file).querySelectorAll("script, img, link").length]).toEqual([file, expect.stringMatching(/^default-src 'none'; style-src 'unsafe-inline'/), 0]);
});

test("licenties.txt names every package that ships: the project's own dependencies, and none that is for development only", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { dependencies: Readonly<Record<string, string>> };
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, { readonly dev?: boolean; readonly version?: string }>> };
  const [list = ""] = text("licenties.txt").split("=".repeat(80));
  const listed = [...list.matchAll(/^(\S+) (\d\S*): (\S.*)$/gm)].map(([, name = "", version = ""]) => ({ name, version }));
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  const wrong = listed.filter(({ name, version }) => !Object.entries(packages).some(([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version && entry.dev !== true));
  expect(wrong).toEqual([]);
  // Each with the words of its licence, or where they are kept when the package does not bring them.
  const [, ...texts] = text("licenties.txt").split("=".repeat(80));
  expect(texts.length).toBe(listed.length);
  expect(texts.filter((one) => one.length < 300 && !/brengt zelf geen licentietekst mee\..* De tekst staat bij \S+/.test(one))).toEqual([]);
});

if (existsSync(OWN_WORDS)) {
  test("no sentence of the source documents ships", () => {
    execFileSync("git", ["init", "-q"], { cwd: out });
    execFileSync("git", ["add", "-A"], { cwd: out });
    const { stdout, stderr } = spawnSync(process.execPath, [OWN_WORDS, "."], { cwd: out, encoding: "utf8" });
    const found = [...`${stdout}${stderr}`.matchAll(/"(.*?) \.\.\."/g)].map(([, words = ""]) => words);
    // A competence may have a name of nine words: a name is a fact.
    const names = CATALOGUE.flatMap(({ tabellen }) => (tabellen.Competenties ?? []).map(({ competentie }) => competentie.toLowerCase()));
    expect(found.filter((words) => !names.some((name) => name.startsWith(words)))).toEqual([]);
  });
} else {
  process.stdout.write("De brondocumenten staan niet op deze machine: of er zinnen uit in de gebouwde bestanden staan, is niet bekeken.\n");
}

test.each(["http://intranet.example/", "geen adres"])("%s is refused as an address", (address) => {
  const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
  expect(() => execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", join(out, "niet")], { cwd: ROOT, stdio: "pipe", env: { ...process.env, ADDIN_URL: address } })).toThrow();
  expect(existsSync(join(out, "niet"))).toBe(false);
});
