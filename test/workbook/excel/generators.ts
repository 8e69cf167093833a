/** A workbook of each generator: of each the smallest framework or plan that makes all its kinds of sheet. */
import { CATALOGUE } from "../../../src/frameworks/catalogue";
import type { Kader } from "../../../src/model/kader";
import { makeNaming } from "../../../src/model/naming";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { availablePlans } from "../../../src/plans/available-plans";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { legScenarios, legWasWordt } from "../../../src/plans/formatieplan-extra/leg-extra";
import { planBezettingslijst } from "../../../src/plans/inlezen/plan-bezettingslijst";
import { PLAN_SOORTEN, type PlanSoort } from "../../../src/plans/plan-soort";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { planRelaties } from "../../../src/plans/relaties/plan-relaties";
import { leesLoonlijst } from "../../../src/rules/bezettingslijst/lees-loonlijst";
import { legNaastPlan } from "../../../src/rules/bezettingslijst/leg-naast-plan";
import { LOONLIJSTVELDEN } from "../../../src/rules/bezettingslijst/loonlijstvelden";
import { koppelVelden } from "../../../src/rules/formatielijst/koppel-velden";
import { voorstellen } from "../../../src/rules/relaties/voorstellen";
import { gelezen, LIJST, teamPlan } from "../../plans/beoordeling/voorbeeld-team";
import { PLAN_2026, PLAN_2027 } from "../../plans/formatieplan-vergelijken/kleine-plannen";
import { proefKader } from "../../plans/proef-kader";
import { emptySheet, type Book } from "../../../src/model/book";

const TAKEN = { sheets: ["Blad1"], names: [] };
const OPTIONS = { gemaaktOp: "2026-11-21" };

/** A workbook in use. */
export function usersBook(): Book {
  return { title: "", sheets: [emptySheet("Blad1")], names: [], active: 0 };
}

/** A formation plan with the sheets of a payroll list, as they come beside a plan that stands. */
function metBezettingslijst(): WorkbookPlan {
  const naming = makeNaming(TAKEN);
  const plan = planFormatieplan(PLAN_2027, { ...OPTIONS, naming });
  const rijen = [["Formatieplaats", "Fte"], ["1", 0.5], ["x9", 1]];
  const lijst = leesLoonlijst({ rijen, eersteRij: 1 }, 0, koppelVelden(LOONLIJSTVELDEN, rijen[0] ?? []), 36);
  const aansluiting = legNaastPlan(PLAN_2027.plaatsen, lijst, { volledig: false, opFunctie: false, peildatum: null });
  const kort = plan.sheets[0]?.key.split("/")[0] ?? "";
  const sheets = planBezettingslijst(PLAN_2027, { aansluiting, inlezen: { bron: "lijst", lezingen: [], uitzonderingen: aansluiting.nietGekoppeld } }, {
    ...OPTIONS, naming, taken: TAKEN, existing: { kort, sheets: new Map(plan.sheets.map(({ key, name }) => [key, name])) },
  });
  return { ...plan, sheets: [...plan.sheets, ...sheets.sheets] };
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

export const GENERATORS: readonly (readonly [name: string, plan: WorkbookPlan])[] = [
  ...PLAN_SOORTEN.map((soort) => [soort, smallest(soort)] as const),
  ["formatieplan", planFormatieplan(PLAN_2027, { ...OPTIONS, naming: makeNaming(TAKEN) })],
  ["formatieplan met was/wordt en scenario's", planFormatieplan(PLAN_2027, {
    ...OPTIONS, naming: makeNaming(TAKEN), extra: { wasWordt: legWasWordt(PLAN_2026, PLAN_2027, []), scenarios: legScenarios(PLAN_2027, []), inlezen: null, bezetting: null },
  })],
  ["bezettingslijst naast een formatieplan", metBezettingslijst()],
  ["beoordelingen", teamPlan(gelezen(LIJST.slice(0, 3)), { naming: makeNaming(TAKEN) }).plan],
  ["relaties tussen kaders", planRelaties(voorstellen([ommen, fgr]).slice(0, 5), [], new Map(), TAKEN)],
];
