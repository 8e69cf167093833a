/** The functions as the project builds them for production, run as Excel runs them without a page: nothing but the runtime is there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { PUBLISHED_AT, PUBLISH_TIME, publishedAddin } from "../build/published-addin";
import { makeRuntime, RuntimeError } from "./custom-functions-runtime";
import { englishTexts, generatedMetadata, inEnglish, type Metadata } from "./functions-metadata";

let out = "";
const registered = new Map<string, (...args: readonly unknown[]) => unknown>();
let globals: readonly string[] = [];

beforeAll(async () => {
  out = await publishedAddin();
  const sandbox = { CustomFunctions: makeRuntime(registered) };
  vm.runInContext(readFileSync(join(out, "functions.js"), "utf8"), vm.createContext(sandbox));
  globals = Object.keys(sandbox);
}, PUBLISH_TIME);

function withHelp(metadata: Metadata): object {
  return { ...metadata, functions: metadata.functions.map((each) => ({ ...each, helpUrl: `${PUBLISHED_AT}/functies/${each.id}.html` })) };
}

describe("the bundle of the functions", () => {
  it("associates every id once, and leaves nothing global", async () => {
    const { dutch } = await generatedMetadata();
    expect([...registered.keys()].sort()).toEqual(dutch.functions.map((each) => each.id).sort());
    expect(globals).toEqual(["CustomFunctions"]);
  });

  it("comes with the metadata in Dutch and in English", async () => {
    const { dutch } = await generatedMetadata();
    expect(JSON.parse(readFileSync(join(out, "functions.json"), "utf8"))).toEqual(withHelp(dutch));
    expect(JSON.parse(readFileSync(join(out, "functions-en.json"), "utf8"))).toEqual(withHelp(inEnglish(dutch, englishTexts())));
  });

  it("comes with the help page that each function points at, readable without our site", async () => {
    const { dutch } = await generatedMetadata();
    for (const { id, description } of dutch.functions) {
      const page = readFileSync(join(out, "functies", `${id}.html`), "utf8");
      expect(page).toContain(`<h1>${id}</h1>`);
      expect(page.replaceAll("&quot;", '"').replaceAll("&amp;", "&")).toContain(description);
      // Nothing of the Markdown is left, and nothing is fetched from elsewhere.
      expect(page.replace(/<pre>.*?<\/pre>/gs, "")).not.toMatch(/^\s*(#|\||```|- )|\]\(|\*\*|src=|https?:/m);
    }
    const index = readFileSync(join(out, "functies", "index.html"), "utf8");
    for (const { id } of dutch.functions) expect(index.replaceAll('"', "")).toContain(`<a href=${id}.html>${id}</a>`);
  });

  it("calculates at once and without a page, left-out arguments being null", () => {
    expect(registered.get("FUWASYS")?.([["32232 33222 22 22"], [null]])).toEqual([[32], [""]]);
    expect(registered.get("FUNCTIESCHAAL")?.([["Zweminstructeur"]], null)).toEqual([["6"]]);
    expect(registered.get("BEOORDELING")?.([["Normaal"]], null, [["Goed"]], [["Goed"]], null, null)).toEqual([["Goed"]]);
  });

  it("throws an error that is the whole answer, and puts one of several in its own cell", () => {
    expect(() => registered.get("FUWASYS.SCHAAL")?.([[31]], null)).toThrow(expect.objectContaining({ code: "#N/A", message: "totaal 31: schaal 5 of 6; geef een conversietabel" }) as Error);
    const answer = registered.get("FUWASYS.SCHAAL")?.([[32], [12]], null) as readonly (readonly unknown[])[];
    expect(answer[0]).toEqual(["6"]);
    expect(answer[1]?.[0]).toBeInstanceOf(RuntimeError);
    expect(answer[1]?.[0]).toMatchObject({ code: "#VALUE!" });
  });
});
