import type { Kader } from "../../model/kader";
import { makeNaming, NOTHING_TAKEN } from "../../model/naming";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { planWorkbook } from "../../plans/plan-workbook";
import { today } from "./today";

export interface PlannedName {
  readonly key: string;
  /** The tab name that the sheet gets. */
  readonly name: string;
  /** The name that it would have in an empty workbook. */
  readonly wanted: string;
}

/** The tab names of a plan, each with what it would be called where nothing is taken. */
export function plannedNames(plan: WorkbookPlan, kader: Kader): readonly PlannedName[] {
  const wanted = wantedNames(kader);
  return plan.sheets.map(({ key, name }) => ({ key, name, wanted: wanted.get(withoutKort(key)) ?? name }));
}

const remembered = new WeakMap<Kader, ReadonlyMap<string, string>>();

/** Planned once for a framework: a plan takes a tenth of a second. */
function wantedNames(kader: Kader): ReadonlyMap<string, string> {
  const known = remembered.get(kader);
  if (known) return known;
  const plan = planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: today() });
  const names = new Map(plan.sheets.map(({ key, name }) => [withoutKort(key), name]));
  remembered.set(kader, names);
  return names;
}

/** "Ommen2/start" -> "start". */
function withoutKort(key: string): string {
  return key.slice(key.indexOf("/") + 1);
}
