import { takeBack } from "../../workbook/excel/take-back/take-back";
import type { WriteReport } from "../../workbook/excel/write/write-report";
import type { ActionOutcome } from "./outcome";

/** Deletes what a write made, all or nothing. Never throws. */
export async function takeBackMade(report: WriteReport): Promise<ActionOutcome> {
  const { kind, messages } = await takeBack(report);
  return { action: "takeBack", kind: kind === "takenBack" ? "written" : kind, sayings: messages, count: kind === "takenBack" ? report.sheets.length : 0, sheets: [], report: null };
}
