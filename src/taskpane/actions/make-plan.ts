import type { WorkbookPlan } from "../../model/workbook-plan";
import { writePlan } from "../../workbook/excel/write/write-plan";
import type { WriteOptions } from "../../workbook/excel/write/write-plan";
import type { ActionOutcome } from "./outcome";

/** Writes a plan. Never throws: the outcome says what stands. */
export async function makePlan(plan: WorkbookPlan, options: WriteOptions): Promise<ActionOutcome> {
  // Whatever task made it: a pane that is opened anew can take it back, or away.
  const report = await writePlan(plan, { journal: { again: null }, ...options });
  return { action: "make", kind: report.kind, sayings: report.messages, count: report.sheets.length, sheets: report.sheets.map(({ name }) => name), report: report.kind === "written" ? report : null };
}
