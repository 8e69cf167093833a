/**
 * Every request to Excel of every generator fails once in turn: the workbook is complete or as it was, and the user is told which. Of each
 * generator the smallest framework or plan that makes all its kinds of sheet. The number of faults is counted, so that a generator that
 * is forgotten here, or that writes nothing, is seen.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CATALOGUE } from "../../../src/frameworks/catalogue";
import { emptySheet, type Book } from "../../../src/model/book";
import type { Kader } from "../../../src/model/kader";
import { makeNaming } from "../../../src/model/naming";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { availablePlans } from "../../../src/plans/available-plans";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { legScenarios, legWasWordt } from "../../../src/plans/formatieplan-extra/leg-extra";
import { PLAN_SOORTEN, type PlanSoort } from "../../../src/plans/plan-soort";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { planRelaties } from "../../../src/plans/relaties/plan-relaties";
import { voorstellen } from "../../../src/rules/relaties/voorstellen";
import { gelezen, LIJST, teamPlan } from "../../plans/beoordeling/voorbeeld-team";
import { PLAN_2026, PLAN_2027 } from "../../plans/formatieplan-vergelijken/kleine-plannen";
import { proefKader } from "../../plans/proef-kader";
import { startExcel } from "../../workbench/office-js";
import { quietly, snapshot } from "./fixtures";
import { writePlan } from "./in-dutch";

const TAKEN = { sheets: ["Blad1"], names: [] };
const OPTIONS = { gemaaktOp: "2026-11-21" };

/** A workbook in use. */
function usersBook(): Book {
  return { title: "", sheets: [emptySheet("Blad1")], names: [], active: 0 };
}

/** The framework that makes the view with the fewest sheets. @throws when none does */
function smallest(soort: PlanSoort): WorkbookPlan {
  const able: readonly Kader[] = [proefKader, ...CATALOGUE].filter((kader) => availablePlans(kader).some((plan) => plan.soort === soort));
  const plans = able.map((kader) => planWorkbook(kader, { ...OPTIONS, naming: makeNaming(TAKEN), soorten: [soort] })).sort((a, b) => a.sheets.length - b.sheets.length);
  const [plan] = plans;
  if (!plan) throw new Error(`no framework makes a ${soort}`);
  return plan;
}

const [ommen, fgr] = ["ommen-hr21", "fgr-communicatie"].map((id) => CATALOGUE.find(({ kader }) => kader.id === id));
if (!ommen || !fgr) throw new Error("two frameworks are needed for relations");

const GENERATORS: readonly (readonly [name: string, plan: WorkbookPlan])[] = [
  ...PLAN_SOORTEN.map((soort) => [soort, smallest(soort)] as const),
  ["formatieplan", planFormatieplan(PLAN_2027, { ...OPTIONS, naming: makeNaming(TAKEN) })],
  ["formatieplan met was/wordt en scenario's", planFormatieplan(PLAN_2027, {
    ...OPTIONS, naming: makeNaming(TAKEN), extra: { wasWordt: legWasWordt(PLAN_2026, PLAN_2027, []), scenarios: legScenarios(PLAN_2027, []), inlezen: null, bezetting: null },
  })],
  ["beoordelingen", teamPlan(gelezen(LIJST.slice(0, 3)), { naming: makeNaming(TAKEN) }).plan],
  ["relaties tussen kaders", planRelaties(voorstellen([ommen, fgr]).slice(0, 5), [], new Map(), TAKEN)],
];

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
  }, 60_000);
});

test("no generator is forgotten, and each met a fault at each of its requests", () => {
  const folder = resolve(__dirname, "../../../src/plans");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => readFileSync(join(folder, file), "utf8"));
  const makers = sources.flatMap((source) => [...source.matchAll(/^export function (plan\w+)\([^)]*\): (?:WorkbookPlan|BeoordelingPlan)/gm)].map(([, name]) => name));
  expect(makers.sort()).toEqual(["planBeoordelingen", "planFormatieplan", "planRelaties", "planWorkbook"]);
  expect(faults).toBeGreaterThanOrEqual(FEWEST_FAULTS);
});
