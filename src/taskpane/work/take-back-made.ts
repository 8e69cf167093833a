import { takeBack } from "../../workbook/excel/take-back/take-back";
import type { WriteReport } from "../../workbook/excel/write/write-report";
import type { ActionOutcome } from "./outcome";

/** Deletes what a write made, all or nothing. Never throws. */
export async function takeBackMade(report: WriteReport): Promise<ActionOutcome> {
  const { kind, sentences } = await takeBack(report);
  return { action: "takeBack", kind: kind === "takenBack" ? "written" : kind, sentences, sheets: [], report: null };
}
