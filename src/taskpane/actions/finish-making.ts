import { loadKader } from "../../frameworks/load-kader";
import type { Interrupted } from "../../workbook/excel/journal/recall";
import { takeBegunBack } from "../../workbook/excel/take-back/take-begun-back";
import type { WriteOptions } from "../../workbook/excel/write/write-plan";
import { makePlan } from "./make-plan";
import type { ActionOutcome } from "./outcome";
import { planKader } from "./plan-kader";
import { readStanding } from "./standing";
import { soortenOfKeys } from "./soorten-of-keys";

/** Makes again, whole, what was broken off: the same views of the same built-in framework. Never half: what was begun goes first. */
export async function finishMaking(interrupted: Interrupted & { readonly kind: "making"; readonly again: string }, options: WriteOptions): Promise<ActionOutcome> {
  const kader = await loadKader(interrupted.again);
  const { kind, messages } = await takeBegunBack();
  if (kind !== "takenBack" || !kader) return { action: "make", kind: kind === "failed" ? "failed" : "refused", sayings: messages, count: 0, sheets: [], report: null };
  const soorten = soortenOfKeys(interrupted.sheets.map(({ marker }) => marker.key));
  return makePlan(planKader(kader, soorten, await readStanding()), { ...options, journal: { again: interrupted.again } });
}
