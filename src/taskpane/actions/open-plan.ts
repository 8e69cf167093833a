import type { WorkbookPlan } from "../../model/workbook-plan";
import { tell } from "../../workbook/excel/messages/message";
import { openAsWorkbook } from "../../workbook/excel/open-as-workbook";
import type { WriteOptions } from "../../workbook/excel/write/write-plan";
import { bookOfPlan } from "../../workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../workbook/xlsx/write-xlsx";
import type { ActionOutcome } from "./outcome";

/**
 * Opens a plan as a workbook of its own, written as a file in the pane; the workbook at hand is not touched. Its names must be free of those
 * here (NOTHING_TAKEN). Fetched when it is asked for: the writer is not part of the first page.
 */
export async function openPlan(plan: WorkbookPlan, { signal, onProgress }: WriteOptions): Promise<ActionOutcome> {
  const outcome = { action: "open", count: plan.sheets.length, sheets: [], report: null } as const;
  onProgress(0, plan.sheets.length, "");
  const file = await writeXlsx(bookOfPlan(plan));
  if (signal.aborted) return { ...outcome, kind: "cancelled", sayings: [tell("stoppedBefore")], count: 0 };
  const { kind, messages } = await openAsWorkbook(file);
  return kind === "opened" ? { ...outcome, kind: "written", sayings: [] } : { ...outcome, kind: "refused", sayings: messages, count: 0 };
}
