/** The list of what ships: the build names each package whose code it takes in, and stops at a licence that nobody decided on. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
const plugin = resolve(__dirname, "../../webpack/licences-plugin.mjs");
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds a page that takes in one package with this licence, beside one that is installed and not taken in. @returns licenties.txt */
function build(license: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), "functieboek-licenties-"));
  made.push(folder);
  for (const [name, own] of [["gebruikt", license], ["@bereik/gebruikt", "MIT"], ["ongebruikt", "GPL-3.0"]] as const) {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    writeFileSync(join(folder, "node_modules", name, "package.json"), JSON.stringify({ name, version: "1.2.3", license: own, main: "index.js" }));
    writeFileSync(join(folder, "node_modules", name, "index.js"), "module.exports = Math.random();");
    writeFileSync(join(folder, "node_modules", name, "LICENSE"), `voorwaarden van ${name}`);
  }
  writeFileSync(join(folder, "index.js"), 'console.log(require("gebruikt"), require("@bereik/gebruikt"));');
  writeFileSync(join(folder, "webpack.config.mjs"), `import { LicencesPlugin } from ${JSON.stringify(plugin)};\nexport default { mode: "production", entry: "./index.js", plugins: [new LicencesPlugin()] };`);
  execFileSync(process.execPath, [webpack, "--config", join(folder, "webpack.config.mjs")], { cwd: folder, stdio: "pipe", env: { ...process.env, NODE_PATH: "" } });
  return readFileSync(join(folder, "dist", "licenties.txt"), "utf8");
}

test("names the packages that are in the bundle, with version, licence and its text, and no others", () => {
  const listed = build("MIT");
  expect(listed).toContain("\n@bereik/gebruikt 1.2.3: MIT\ngebruikt 1.2.3: MIT\n");
  expect(listed).toContain("voorwaarden van gebruikt");
  expect(listed).not.toContain("ongebruikt");
});

test.each(["GPL-3.0", "MIT AND GPL-2.0", undefined])("a package under %s stops the build", (license) => {
  expect(() => build(license)).toThrow(/not to be shipped without a decision: gebruikt/);
});
