/** The help pages in docs/functies: generated, and every example in them calculated. UPDATE_PAGES=1 writes them anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { CellProblem } from "../../src/cells/answer";
import { calculate, FUNCTION_IDS } from "../../src/cells/catalogue";
import { exampleFormula } from "../../src/cells/guide/function-guide";
import { GUIDES } from "../../src/cells/guide/guides";
import { englishTexts, generatedMetadata, inEnglish, type FunctionMetadata } from "./functions-metadata";
import { helpIndex, helpPage } from "./help-page";

const FOLDER = resolve(__dirname, "../../docs/functies");
const INDEX_START = "<!-- functies: begin, gemaakt door test/functions/help-pages.test.ts -->";
const INDEX_END = "<!-- functies: eind -->";

let dutch: readonly FunctionMetadata[] = [];
let english: readonly FunctionMetadata[] = [];
beforeAll(async () => {
  const metadata = (await generatedMetadata()).dutch;
  dutch = metadata.functions;
  english = inEnglish(metadata, englishTexts()).functions;
  if (process.env["UPDATE_PAGES"] !== "1") return;
  mkdirSync(FOLDER, { recursive: true });
  for (const [path, text] of pages()) writeFileSync(path, text);
});

/** Path -> what must stand there. Of the README only the index is generated. */
function pages(): ReadonlyMap<string, string> {
  const find = (functions: readonly FunctionMetadata[], id: string): FunctionMetadata => {
    const found = functions.find((each) => each.id === id);
    if (!found) throw new Error(`no metadata for ${id}`);
    return found;
  };
  const readme = resolve(FOLDER, "README.md");
  const [before = "", rest = ""] = (existsSync(readme) ? readFileSync(readme, "utf8") : "").split(INDEX_START);
  const after = rest.split(INDEX_END)[1] ?? "\n";
  return new Map([
    ...FUNCTION_IDS.map((id) => [resolve(FOLDER, `${id}.md`), helpPage(id, find(dutch, id), find(english, id))] as const),
    [readme, `${before}${INDEX_START}\n\n${helpIndex(dutch)}\n${INDEX_END}${after}`] as const,
  ]);
}

describe("the help pages", () => {
  it("say what the functions say (UPDATE_PAGES=1 writes them anew)", () => {
    for (const [path, text] of pages()) expect(existsSync(path) ? readFileSync(path, "utf8") : `${path} is not there`).toBe(text);
  });

  it("are there for the functions that exist and no others", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...FUNCTION_IDS.map((id) => `${id}.md`), "README.md"].sort());
  });
});

describe("the examples of the guide", () => {
  const cases = FUNCTION_IDS.flatMap((id) => GUIDES[id].examples.map((example) => ({ id, example, formula: exampleFormula(id, example) })));

  it("are there for every function, with at least one note", () => {
    expect(FUNCTION_IDS.filter((id) => GUIDES[id].examples.length === 0 || GUIDES[id].notes.length === 0)).toEqual([]);
  });

  it.each(cases)("$formula", ({ id, example }) => {
    const answer = calculate(id, example.args.map(({ cells }) => cells)) ?? [];
    const shown = answer.map((row) => row.map((cell) => (cell instanceof CellProblem ? { error: cell.code === "#N/A" ? "#N/B" : "#WAARDE!", message: cell.reason } : cell)));
    expect(example.more ? shown.slice(0, example.answer.length) : shown).toEqual(example.answer);
    if (example.more) expect(shown.length).toBeGreaterThan(example.answer.length);
  });
});
