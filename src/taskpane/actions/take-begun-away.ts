import { takeBegunBack } from "../../workbook/excel/take-back/take-begun-back";
import type { ActionOutcome } from "./outcome";

/** Takes away what a making that was broken off left behind. Never throws. */
export async function takeBegunAway(count: number): Promise<ActionOutcome> {
  const { kind, messages } = await takeBegunBack();
  return { action: "takeBack", kind: kind === "takenBack" ? "written" : kind, sayings: messages, count: kind === "takenBack" ? count : 0, sheets: [], report: null };
}
