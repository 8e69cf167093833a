import { plankey } from "../../model/formatieplan/namen";
import { makeNaming } from "../../model/naming";
import { planFormatieplan } from "../../plans/formatieplan/plan-formatieplan";
import { tell } from "../../workbook/excel/messages/message";
import { refreshSheets } from "../../workbook/excel/refresh/refresh-sheets";
import type { WriteOptions } from "../../workbook/excel/write/write-plan";
import { bevindingenOfPlan } from "./bevindingen-of-plan";
import type { ActionOutcome } from "./outcome";
import { planInWorkbook } from "./plan-in-workbook";
import type { Standing, StandingSet } from "./standing";
import { today } from "./today";

/**
 * Makes the views of a formation plan anew from its table: rows and columns for what is new, everything that the user typed where it was.
 * The plan's own tables, and the parameters that are filled in, are what it reads and not what it writes. Start is left alone: what it says
 * is live, and it lists sheets beside the plan too. A view that the user threw away does not come back.
 */
export async function refreshPlan(set: StandingSet, { situation }: Standing, options: WriteOptions): Promise<ActionOutcome> {
  const { kort, sheets } = set;
  // The findings of the source are in no table of the plan: without them the sheet Controles would lose them.
  const read = await planInWorkbook(kort, await bevindingenOfPlan(set));
  if (read === null) return { action: "refresh", kind: "refused", sayings: [tell("tablesGone", { kort })], count: 0, sheets: [], report: null };
  const plan = planFormatieplan(read.gegevens, { naming: makeNaming(situation.taken), gemaaktOp: today(), existing: { kort, sheets } });
  const views = plan.sheets.filter(({ key }) => sheets.has(key) && key !== plankey(kort, "start"));
  const report = await refreshSheets({ ...plan, sheets: views }, options);
  const names = [...report.refreshed, ...report.made.map(({ name }) => name)];
  return { action: "refresh", kind: report.kind === "refreshed" ? "written" : report.kind, sayings: report.messages, count: names.length, sheets: names, report: null };
}
