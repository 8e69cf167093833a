import { plankey } from "../../model/formatieplan/namen";
import { makeNaming } from "../../model/naming";
import { planWorkbook } from "../../plans/plan-workbook";
import { tell, type Message } from "../../workbook/excel/messages/message";
import { refreshSheets } from "../../workbook/excel/refresh/refresh-sheets";
import type { WriteOptions } from "../../workbook/excel/write/write-plan";
import { kaderInWorkbook } from "./kader-in-workbook";
import type { ActionOutcome } from "./outcome";
import { refreshPlan } from "./refresh-plan";
import { soortenOfKeys } from "./soorten-of-keys";
import { readStanding } from "./standing";
import { today } from "./today";

/**
 * Makes the views of a set anew from its tables as they are in the workbook now. Cells of the tables that cannot be read are named and
 * nothing is changed: a matrix over a misread scale would be a wrong matrix.
 */
export async function refreshSet(kort: string, options: WriteOptions): Promise<ActionOutcome> {
  const standing = await readStanding();
  const set = standing.sets.find((candidate) => candidate.kort === kort);
  if (set?.sheets.has(plankey(kort, "plan"))) return refreshPlan(set, standing, options);
  const { kader, problems } = await kaderInWorkbook(kort);
  if (!set || !kader) return refused([tell("tablesGone", { kort })]);
  if (problems.length > 0) return refused(problems.map((problem) => problem.message));
  // A view that the user threw away does not come back.
  const plan = planWorkbook(kader, {
    naming: makeNaming(standing.situation.taken), gemaaktOp: today(), soorten: soortenOfKeys(set.sheets.keys()), existing: { kort, sheets: set.sheets },
  });
  const report = await refreshSheets(plan, options);
  const sheets = [...report.refreshed, ...report.made.map(({ name }) => name)];
  return { action: "refresh", kind: report.kind === "refreshed" ? "written" : report.kind, sayings: report.messages, count: sheets.length, sheets, report: null };
}

function refused(sayings: readonly Message[]): ActionOutcome {
  return { action: "refresh", kind: "refused", sayings, count: 0, sheets: [], report: null };
}
