/** The functions bundled for production and run as Excel runs them without a page: nothing but the runtime is there. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import vm from "node:vm";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import webpack from "webpack";
import { makeRuntime, RuntimeError } from "./custom-functions-runtime";
import { FUNCTION_FILES, generatedMetadata } from "./functions-metadata";

const out = mkdtempSync(join(tmpdir(), "functions-bundle-"));
const registered = new Map<string, (...args: readonly unknown[]) => unknown>();
let leaked: readonly string[] = [];

beforeAll(async () => {
  await bundle();
  const sandbox = { CustomFunctions: makeRuntime(registered) };
  const context = vm.createContext(sandbox);
  vm.runInContext(readFileSync(join(out, "functions.js"), "utf8"), context);
  leaked = Object.keys(sandbox).filter((name) => name !== "CustomFunctions");
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe("the bundle of the functions", () => {
  it("associates every id once, and leaves nothing global", async () => {
    const { dutch } = await generatedMetadata();
    expect([...registered.keys()].sort()).toEqual(dutch.functions.map((each) => each.id).sort());
    expect(leaked).toEqual([]);
  });

  it("calculates without a page, left-out arguments being null", () => {
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

/** As the project's own build must do it: every file an entry of one bundle, the plugin adding the associate calls. */
function bundle(): Promise<void> {
  // The plugin takes a list of files; its types (2.1.10) only know one.
  const input = [...FUNCTION_FILES] as unknown as string;
  const compiler = webpack({
    mode: "production",
    context: resolve(__dirname, "../.."),
    entry: { functions: [...FUNCTION_FILES] },
    output: { path: out, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
    plugins: [new CustomFunctionsMetadataPlugin({ output: "functions.json", input })],
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      compiler.close(() => (problem ? fail(problem) : done()));
    });
  });
}
