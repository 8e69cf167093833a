/**
 * Every request to Excel of every generator (generators.ts) fails once in turn: the workbook is complete or as it was, and the user is told
 * which. The number of faults is counted, so that a generator that is forgotten, or that writes nothing, is seen.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startExcel } from "../../workbench/office-js";
import { quietly, snapshot } from "./fixtures";
import { GENERATORS, usersBook } from "./generators";
import { writePlan } from "./in-dutch";

let faults = 0;
/** There were 125 in November 2026 (docs/prestaties.md); far fewer would say that a generator no longer makes its sheets here. */
const FEWEST_FAULTS = 100;

describe.each(GENERATORS)("%s", (_, plan) => {
  test("each request that fails leaves the workbook as it was, or complete, and says so", async () => {
    const { engine: whole } = await startExcel({ book: usersBook() });
    expect((await writePlan(plan, quietly())).kind).toBe("written");
    const complete = snapshot(whole);
    const requests = whole.counters.syncs;
    // A look at the workbook first, and at least one request that writes.
    expect(requests).toBeGreaterThanOrEqual(2);
    for (let nth = 1; nth <= requests; nth++) {
      const { engine } = await startExcel({ book: usersBook() });
      const before = snapshot(engine);
      engine.faults.failRequest(nth);
      const { kind, sentences, sheets } = await writePlan(plan, quietly());
      expect({ nth, kind, book: snapshot(engine) }).toEqual({ nth, kind, book: kind === "written" ? complete : before });
      expect({ nth, kind, sheets: kind === "written" ? plan.sheets.length : 0 }).toEqual({ nth, kind, sheets: sheets.length });
      // The user reads what went wrong, and what stands.
      if (kind !== "written") expect(sentences.join(" ")).toMatch(/niets geschreven|is weer weggehaald/);
      faults++;
    }
  });
});

test("no generator is forgotten, and each met a fault at each of its requests", () => {
  const folder = resolve(__dirname, "../../../src/plans");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => readFileSync(join(folder, file), "utf8"));
  const makers = sources.flatMap((source) => [...source.matchAll(/^export function (plan\w+)\([^)]*\): (?:WorkbookPlan|BeoordelingPlan)/gm)].map(([, name]) => name));
  expect(makers.sort()).toEqual(["planBeoordelingen", "planBezettingslijst", "planFormatieplan", "planRelaties", "planWorkbook"]);
  expect(faults).toBeGreaterThanOrEqual(FEWEST_FAULTS);
});
