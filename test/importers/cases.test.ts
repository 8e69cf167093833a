/** Documents of our own making, in the forms that organisations use, against tables worked out by hand. A case is a folder with input.* and expected.json. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importDocument } from "../../src/importers/import-document";
import { compareWithExpected, readExpected } from "./expected";

const CASES = join(__dirname, "cases");
const names = readdirSync(CASES).sort();

test("there are cases, and every folder is one", () => {
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    const files = readdirSync(join(CASES, name));
    expect([name, files.filter((file) => file.startsWith("input.")).length]).toEqual([name, 1]);
    expect([name, existsSync(join(CASES, name, "expected.json"))]).toEqual([name, true]);
  }
});

test.each(names)("%s gives the tables that it prints", async (name) => {
  const folder = join(CASES, name);
  const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
  const result = await importDocument(readFileSync(join(folder, input)), input);
  compareWithExpected(result, readExpected(join(folder, "expected.json")));
});
